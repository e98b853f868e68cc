// One group for someone who decides on it: what blocks, how it is reached, what turns async, what may differ.
// A pure function of the report; the diff stands in a file of its own.
import pc from 'picocolors';
import type { Place, Report, ReportedFinding, ReportedGroup } from '../model.js';
import { hazards } from './hazards.js';
import { chainText, hazardMessage, placeText } from './message.js';
import type { ScreenOptions } from './screen-diff.js';
import { counted, whyLabel } from './totals.js';
import { wrap } from './wrap.js';

const mostPlaces = 5;
const labelWidth = 9;

/** The groups that would be written, as they come in the source. */
export function offeredGroups(report: Report): ReportedGroup[] {
  const groups = new Map(report.groups.map((group) => [group.id, group]));
  const fixed = report.findings.filter((finding) => finding.status === 'fixed');
  const ids = new Set(fixed.map((finding) => finding.group));
  return [...ids].flatMap((id) => (id === undefined ? [] : (groups.get(id) ?? [])));
}

/** `readFileSync (src/load.js:4)`: enough to tell one group from the others in a line. */
export function groupLabel(report: Report, group: ReportedGroup, prefix: string): string {
  const [first, ...rest] = report.findings.filter((finding) => finding.group === group.id);
  if (first === undefined) return group.id;
  const name = first.kind === 'missing-await' ? first.transform : first.api.slice(first.api.indexOf('#') + 1);
  const more = rest.length === 0 ? '' : ` and ${rest.length} more`;
  return `${placeText({ name, file: prefix + first.file, line: first.line })}${more}`;
}

export function formatGroup(report: Report, group: ReportedGroup, title: string, options: ScreenOptions): string {
  const colors = pc.createColors(options.color);
  const findings = report.findings.filter((finding) => finding.group === group.id);
  const files = new Set(findings.map((finding) => finding.file)).size;
  const size = `${counted(findings)}${files > 1 ? ` in ${files} files` : ''}`;
  const lines = [`${colors.bold(title)}  ${colors.dim(size)}`];
  let why = '';
  for (const finding of findings.slice(0, mostPlaces)) {
    const position = `${options.prefix}${finding.file}:${finding.line}:${finding.column}`;
    lines.push(`  ${colors.cyan(position)}  ${finding.transform}`);
    if (finding.why !== why) lines.push(...labelled(whyLabel(finding), finding.why, options));
    why = finding.why;
    lines.push(...labelled('reached', reachText(finding, options), options));
  }
  if (findings.length > mostPlaces) lines.push(colors.dim(`  and ${findings.length - mostPlaces} more`));
  const turned = group.functionsMadeAsync.map((place) => placeText(shifted(place, options)));
  if (turned.length > 0) lines.push(...labelled('async', some(turned), options));
  for (const hazard of group.hazards) {
    const text = `${hazardMessage(hazard)} (${hazard.id}); see ${placeText(shifted(hazard.place, options))}`;
    lines.push(...labelled('review', text, options, colors.yellow));
  }
  return `${lines.join('\n')}\n`;
}

/** What the hazards of a group mean, in full. */
export function explainHazards(group: ReportedGroup, options: ScreenOptions): string {
  const ids = [...new Set(group.hazards.map((hazard) => hazard.id))];
  const paragraphs = ids.map((id) => wrap(`${id}: ${hazards[id].extra}`, options.width).join('\n'));
  return paragraphs.map((paragraph) => `\n${paragraph}\n`).join('');
}

function labelled(
  label: string,
  text: string,
  options: ScreenOptions,
  color = pc.createColors(options.color).dim,
): string[] {
  const lines = wrap(text, Math.max(20, options.width - labelWidth - 4));
  return lines.map((line, index) => `    ${color((index === 0 ? label : '').padEnd(labelWidth))}${line}`);
}

function reachText(finding: ReportedFinding, { prefix }: ScreenOptions): string {
  const chain = chainText(finding, prefix);
  return finding.reach === 'serving' ? chain : `${chain} (${finding.reach})`;
}

function some(names: readonly string[]): string {
  const rest = names.length - 2 * mostPlaces;
  return rest > 0 ? `${names.slice(0, 2 * mostPlaces).join(', ')} and ${rest} more` : names.join(', ');
}

function shifted(place: Place, { prefix }: ScreenOptions): Place {
  return { ...place, file: prefix + place.file };
}
