// What `fix` says beside its diff, for standard error: the totals, and what was left alone, by reason.
import pc from 'picocolors';
import type { Report, ReportedFinding } from '../model.js';
import { hazards } from './hazards.js';
import { groupsById, obstacleText } from './message.js';
import { nextSteps, stepLines } from './next-steps.js';
import { reasons } from './reasons.js';
import type { TextOptions } from './text.js';
import { totals } from './totals.js';

const mostPlaces = 5;

interface Entry {
  readonly finding: ReportedFinding;
  readonly detail?: string;
}

export function formatLeftovers(report: Report, options: TextOptions): string {
  const colors = pc.createColors(options.color);
  const lines: string[] = [];
  for (const [title, entries] of sections(report, options.prefix)) {
    lines.push(colors.yellow(title));
    for (const { finding, detail } of entries.slice(0, mostPlaces)) {
      const place = `${options.prefix}${finding.file}:${finding.line}:${finding.column}`;
      lines.push(detail ? `  ${place}  ${colors.dim(detail)}` : `  ${place}`);
    }
    if (entries.length > mostPlaces) lines.push(colors.dim(`  and ${entries.length - mostPlaces} more`));
  }
  const text = summaryText(report, options);
  return lines.length === 0 ? text : `${lines.join('\n')}\n${text}`;
}

/** How much there is, and what to do next. */
export function summaryText(report: Report, options: TextOptions): string {
  const head = pc.createColors(options.color).bold(totals(report, options.stage));
  return `${[head, ...stepLines(nextSteps(report, options))].join('\n')}\n`;
}

/** One section a reason, then one a hazard. */
function sections(report: Report, prefix: string): Map<string, Entry[]> {
  const result = new Map<string, Entry[]>();
  const add = (title: string, entry: Entry) => result.set(title, [...(result.get(title) ?? []), entry]);
  const groups = groupsById(report.groups);
  for (const finding of report.findings) {
    if (finding.status !== 'refused' || !finding.refusal) continue;
    const { reason, detail = '' } = finding.refusal;
    const more = `${detail}${obstacleText(finding, prefix)}`.replace(/^; /, '');
    add(`Left alone: ${reasons[reason].short} (${reason})`, more === '' ? { finding } : { finding, detail: more });
  }
  for (const finding of report.findings) {
    if (finding.status !== 'review' || finding.group === undefined) continue;
    const ids = new Set(groups.get(finding.group)?.hazards.map((hazard) => hazard.id));
    for (const id of ids) add(`To review: ${hazards[id].short} (${id})`, { finding });
  }
  return result;
}
