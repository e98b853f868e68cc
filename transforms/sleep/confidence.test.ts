// Which waits are left for a person to decide: those that end at a time of day, as far as the code shows.
import { expect, test } from 'vitest';
import { rewritePackage } from '../../test/harness/rewrite.js';

test.each([
  ['an end that is counted from now', `const end = Date.now() + 5; use(end); while (Date.now() < end) {}`, []],
  ['an end that was counted from now', `let end; end = Date.now() + 5; use(end); while (Date.now() < end) {}`, []],
  ['an end that came as an argument', `while (Date.now() < deadline) {}`, ['host-clock']],
  ['a start that came as an argument', `while (Date.now() - deadline < 5) {}`, ['host-clock']],
  ['an end on a clock without dates', `while (performance.now() < deadline) {}`, []],
])('%s', async (_name, body, hazards) => {
  const files = new Map([
    ['package.json', '{ "type": "module", "engines": { "node": ">=20" } }\n'],
    ['index.js', `export async function wait(deadline, use) {\n  ${body}\n}\n`],
  ]);
  const { report } = await rewritePackage(files, { verify: 'none', minConfidence: 'safe' });
  expect(report.findings.map((finding) => finding.status)).toEqual([hazards.length === 0 ? 'fixed' : 'review']);
  expect(report.groups.flatMap((group) => group.hazards.map((hazard) => hazard.id))).toEqual(hazards);
});
