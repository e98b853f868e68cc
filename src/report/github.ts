// `--format github`: one workflow command a finding, which GitHub Actions shows beside the code of a pull request.
import type { Report, ReportedFinding } from '../model.js';
import { groupsById } from './message.js';
import { located, remark, type Severity, severityOf, subjectOf } from './remark.js';
import { isOpen } from './totals.js';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };
/** GitHub shows ten annotations of a level and step: the gravest have to come first. */
const gravity: readonly Severity[] = ['error', 'warning', 'note'];

/** @param prefix the way from the root of the repository to the package, empty or ending in `/` */
export function formatGithub(report: Report, prefix: string): string {
  const groups = groupsById(report.groups);
  const rank = (finding: ReportedFinding) => gravity.indexOf(severityOf(finding));
  return report.findings
    .filter(isOpen)
    .sort((a, b) => rank(a) - rank(b))
    .map((finding) => {
      const group = finding.group === undefined ? undefined : groups.get(finding.group);
      return `${command(finding, prefix)}::${escapeData(remark(finding, group, prefix))}\n`;
    })
    .join('');
}

function command(finding: ReportedFinding, prefix: string): string {
  const { file, line, column, endLine, endColumn } = finding;
  const properties = {
    title: `unblock: ${subjectOf(finding)}`,
    file: located(prefix, file),
    line,
    endLine,
    // Columns are taken within one line only; the last one counts.
    ...(line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {}),
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${commands[severityOf(finding)]} ${list.join(',')}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
