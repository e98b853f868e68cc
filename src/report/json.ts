// `--format json`: the report in the words of the published contract, version 1. Knows nothing of terminals.
import type { Place, Report, ReportedFinding, ReportedGroup } from '../model.js';
import { hazardMessage, obstacleText, refusalMessage } from './message.js';
import { byPackage, openCounts } from './packages.js';

export interface JsonOptions {
  /** Version of this tool. */
  readonly version: string;
}

export function formatJson(report: Report, options: JsonOptions): string {
  const document = {
    schemaVersion: 1,
    tool: { name: 'unblock', version: options.version },
    summary: { ...report.summary, ...packageTotals(report) },
    findings: report.findings.toSorted(byPosition).map(finding),
    groups: report.groups.map(group),
    errors: report.errors.map(({ file, message }) => (file === undefined ? { message } : { file, message })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** Where a run spans several packages: how much there is in each of them. */
function packageTotals(report: Report) {
  const parts = byPackage(report);
  if (parts.length === 0) return {};
  return {
    packages: parts.map(({ name, dir, findings }) => ({ name, directory: dir || '.', ...openCounts(findings) })),
  };
}

function finding(found: ReportedFinding) {
  const reason = refusalMessage(found);
  const message = reason && `${reason}${obstacleText(found)}`;
  return {
    id: found.id,
    transform: found.transform,
    // A forgotten await has no API of its own.
    ...(found.kind === 'missing-await' ? {} : { api: found.api }),
    kind: found.kind,
    file: found.file,
    line: found.line,
    column: found.column,
    endLine: found.endLine,
    endColumn: found.endColumn,
    reach: found.reach,
    chain: found.chain.map(place),
    status: found.status,
    ...(found.refusal ? { reason: found.refusal.reason } : {}),
    ...(message === undefined ? {} : { message }),
    ...(found.group === undefined ? {} : { group: found.group }),
  };
}

function group(one: ReportedGroup) {
  return {
    id: one.id,
    findings: one.findings,
    functionsMadeAsync: one.functionsMadeAsync.map(place),
    files: one.files,
    confidence: one.confidence,
    hazards: one.hazards.map((hazard) => ({
      id: hazard.id,
      message: hazardMessage(hazard),
      file: hazard.place.file,
      line: hazard.place.line,
    })),
    verdict: one.verdict,
    diagnostics: one.diagnostics,
  };
}

function place({ name, file, line }: Place): Place {
  return { name, file, line };
}

function byPosition(a: ReportedFinding, b: ReportedFinding): number {
  // By code unit, so that the order does not depend on the machine's locale.
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.id < b.id ? -1 : 1);
}
