// What a commit says that holds one group: what no longer blocks, why that matters, how it is reached, what to look at.
import type { Report, ReportedFinding, ReportedGroup } from '../model.js';
import { chainText, hazardMessage, placeText } from './message.js';
import { counted } from './totals.js';
import { wrap } from './wrap.js';

/** Columns of a subject that git shows whole in its lists. */
const subjectWidth = 72;
const mostFindings = 20;

export function commitMessage(report: Report, group: ReportedGroup): string {
  const findings = report.findings.filter((finding) => finding.group === group.id);
  const paragraphs = [
    findings.slice(0, mostFindings).flatMap(findingLines),
    findings.length > mostFindings ? [`And ${findings.length - mostFindings} more.`] : [],
    group.functionsMadeAsync.length === 0
      ? []
      : wrap(`Turns async: ${group.functionsMadeAsync.map(placeText).join(', ')}.`, subjectWidth),
    group.hazards.flatMap((hazard) =>
      wrap(`To review: ${hazardMessage(hazard)}; see ${placeText(hazard.place)}.`, subjectWidth),
    ),
  ];
  const body = paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${[subject(findings), ...body].join('\n\n')}\n`;
}

function subject(findings: readonly ReportedFinding[]): string {
  const [first] = findings;
  const files = new Set(findings.map(({ file }) => file)).size;
  const where = `${first?.file ?? ''}${files > 1 ? ` and ${files - 1} more` : ''}`;
  const owner = findings.length === 1 ? first?.chain.at(-1)?.name : undefined;
  const what = findings.length === 1 && first !== undefined ? nameOf(first) : counted(findings);
  const verb = first?.kind === 'missing-await' ? 'Mend' : 'Unblock';
  const candidates = [
    `${verb} ${what} in ${owner || where}`,
    `${verb} ${what} in ${where}`,
    `${verb} ${counted(findings)}`,
  ];
  return candidates.find((text) => text.length <= subjectWidth) ?? `${verb} ${counted(findings)}`;
}

function nameOf({ api, kind }: ReportedFinding): string {
  const name = api.slice(api.indexOf('#') + 1);
  return kind === 'missing-await' || api.startsWith('idiom#') ? name.replaceAll('-', ' ') : name;
}

function findingLines(finding: ReportedFinding): string[] {
  const place = `- ${finding.file}:${finding.line}: ${finding.why}`;
  const reached = finding.chain.length > 1 ? wrap(`Reached: ${chainText(finding, '')}`, subjectWidth - 2) : [];
  const [head = '', ...rest] = wrap(place, subjectWidth - 2);
  return [head, ...[...rest, ...reached].map((line) => `  ${line}`)];
}
