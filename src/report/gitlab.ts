// `--format gitlab`: the Code Quality report that GitLab shows in merge requests. A finding keeps its fingerprint when lines move.
import type { Report } from '../model.js';
import { groupsById } from './message.js';
import { blocks, located, remark, ruleOf, type Severity, severityOf, subjectOf } from './remark.js';
import { isOpen } from './totals.js';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', note: 'info' };

/** @param prefix the way from the root of the repository to the package, empty or ending in `/` */
export function formatGitlab(report: Report, prefix: string): string {
  const groups = groupsById(report.groups);
  const issues = report.findings.filter(isOpen).map((finding) => ({
    type: 'issue',
    check_name: ruleOf(finding),
    // The name of the check is not shown.
    description: `${subjectOf(finding)}: ${remark(finding, finding.group === undefined ? undefined : groups.get(finding.group), prefix)}`,
    categories: [blocks(finding) ? 'Performance' : 'Bug Risk'],
    severity: severities[severityOf(finding)],
    // Two packages of a repository may hold the same file.
    fingerprint: `${prefix}${finding.id}`,
    location: { path: located(prefix, finding.file), lines: { begin: finding.line, end: finding.endLine } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
