// A report made by hand, with every status in it, for the tests of formats and commands.
import type { FindingId, GroupId, Report, ReportedFinding } from '../src/model.js';

export const fixedId = 'fs:receipts:readFileSync:1' as FindingId;
const groupId = 'g1' as GroupId;

export const fixed: ReportedFinding = {
  id: fixedId,
  transform: 'fs',
  api: 'node:fs#readFileSync',
  kind: 'io',
  why: 'Reads the whole file before anything else can run.',
  instead: '`readFile` of `node:fs/promises`',
  file: 'src/receipts.ts',
  line: 4,
  column: 16,
  endLine: 4,
  endColumn: 42,
  excerpt: "  const text = readFileSync(file, 'utf8');",
  reach: 'serving',
  chain: [],
  status: 'fixed',
  group: groupId,
};

export const refused: ReportedFinding = {
  ...fixed,
  id: 'fs:store:readFileSync:1' as FindingId,
  file: 'src/store.ts',
  line: 12,
  column: 27,
  endLine: 12,
  endColumn: 53,
  excerpt: "\tthis.orders = JSON.parse(readFileSync(file, 'utf8'));",
  status: 'refused',
  refusal: { reason: 'constructor', at: { name: 'Store', file: 'src/store.ts', line: 11 } },
};

export const review: ReportedFinding = {
  ...fixed,
  id: 'sleep:retry:busy-wait:1' as FindingId,
  transform: 'sleep',
  api: 'idiom#busy-wait',
  kind: 'sleep',
  file: 'src/retry.ts',
  line: 3,
  column: 3,
  endLine: 5,
  endColumn: 4,
  excerpt: '  while (Date.now() < end) {',
  status: 'review',
  group: 'g2' as GroupId,
};

export const outOfScope: ReportedFinding = {
  ...fixed,
  id: 'fs:start:readFileSync:1' as FindingId,
  file: 'src/start.ts',
  reach: 'startup',
  status: 'out-of-scope',
};

export const report: Report = {
  root: '/pkg',
  summary: {
    files: 9,
    filesChanged: 1,
    findings: 4,
    fixed: 1,
    review: 1,
    refused: 1,
    outOfScope: 1,
    groups: 2,
    diagnosticsBefore: 0,
    diagnosticsAfter: 0,
    durationMs: 12,
    phases: { load: 3 },
  },
  findings: [refused, fixed, review, outOfScope],
  groups: [
    {
      id: groupId,
      findings: [fixedId],
      functionsMadeAsync: [{ name: 'load', file: 'src/receipts.ts', line: 3 }],
      files: ['src/receipts.ts'],
      confidence: 'safe',
      hazards: [],
      verdict: 'accepted',
      diagnostics: [],
    },
    {
      id: 'g2' as GroupId,
      findings: [review.id],
      functionsMadeAsync: [],
      files: ['src/retry.ts'],
      confidence: 'review',
      hazards: [{ id: 'host-clock', place: { name: 'retry', file: 'src/retry.ts', line: 3 } }],
      verdict: 'accepted',
      diagnostics: [],
    },
  ],
  changes: [
    {
      file: '/pkg/src/receipts.ts',
      before: "a\nb\nc\n  const text = readFileSync(file, 'utf8');\nd\n",
      after: "a\nb\nc\n  const text = await readFile(file, 'utf8');\nd\n",
      bom: false,
    },
  ],
  errors: [{ file: 'src/broken.ts', message: 'does not parse' }],
  packages: [{ name: 'shop', dir: '' }],
  notices: [],
};

export const empty: Report = {
  ...report,
  findings: [],
  groups: [],
  changes: [],
  errors: [],
};
