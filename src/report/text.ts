// `--format text`: each finding under its source line, as good compilers show an error. A pure function of the report.
import pc from 'picocolors';
import type { Place, Report, ReportedFinding, ReportedGroup, Status } from '../model.js';
import { chainText, groupsById, hazardMessage, obstacleText, placeText, refusalMessage } from './message.js';
import { type NextOptions, nextSteps, stepLines } from './next-steps.js';
import { byPackage, type PackagePart } from './packages.js';
import { sourceLine } from './source-line.js';
import { counted, isOpen, totals, whyLabel } from './totals.js';
import { wrap } from './wrap.js';

export interface TextOptions extends NextOptions {
  readonly color: boolean;
  /** Cells in a line. */
  readonly width: number;
  /** Put before every file: the way from the working directory to the package, empty or ending in `/`. */
  readonly prefix: string;
}

interface Context {
  readonly options: TextOptions;
  readonly colors: ReturnType<typeof pc.createColors>;
  readonly groups: ReadonlyMap<string, ReportedGroup>;
}

export function formatText(report: Report, options: TextOptions): string {
  const context: Context = {
    options,
    colors: pc.createColors(options.color),
    groups: groupsById(report.groups),
  };
  const blocks: string[] = [];
  const parts = byPackage(report);
  const owners = new Map(parts.flatMap((part) => part.findings.map((finding) => [finding.file, part])));
  let owner: PackagePart | undefined;
  for (const [file, findings] of byFile(report.findings.filter(isOpen))) {
    const { bold, dim, underline } = context.colors;
    const next = owners.get(file);
    if (next !== undefined && next !== owner) blocks.push(packageTitle(next, underline));
    owner = next;
    blocks.push(`${bold(options.prefix + file)}  ${dim(counted(findings))}`);
    blocks.push(...findings.map((finding) => findingText(finding, context)));
  }
  const summary = context.colors.bold(totals(report, options.stage));
  blocks.push([summary, ...stepLines(nextSteps(report, options))].join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

/** Where a run spans several packages, each begins with its name. */
function packageTitle({ name, findings }: PackagePart, decorate: (text: string) => string): string {
  return `${decorate(name)}  ${counted(findings.filter(isOpen))}`;
}

function findingText(finding: ReportedFinding, context: Context): string {
  const { options, colors } = context;
  const number = String(finding.line);
  const gutter = `${' '.repeat(number.length + 3)}${colors.dim('│')} `;
  const end = finding.endLine === finding.line ? finding.endColumn - 1 : finding.excerpt.length;
  const room = Math.max(20, options.width - number.length - 5);
  const source = sourceLine(finding.excerpt, finding.column - 1, end, room);
  const position = `${options.prefix}${finding.file}:${finding.line}:${finding.column}`;
  const lines = [
    `  ${colors.cyan(position)}  ${finding.transform}  ${statusText(finding.status, context)}`,
    `  ${colors.dim(number)} ${colors.dim('│')} ${source.text}`,
    `${gutter}${colors.red(source.marker)}`,
  ];
  for (const [label, text] of remarks(finding, context)) {
    wrap(text, room - 9).forEach((line, index) => {
      lines.push(`${gutter}${colors.dim((index === 0 ? label : '').padEnd(9))}${line}`);
    });
  }
  return lines.join('\n');
}

function remarks(finding: ReportedFinding, context: Context): [label: string, text: string][] {
  const show = (place: Place) => placeText({ ...place, file: context.options.prefix + place.file });
  const { refusal } = finding;
  const result: [string, string][] = [[whyLabel(finding), finding.why]];
  // Where nothing can be rewritten, the refusal ends in the same advice.
  if (refusal?.detail !== finding.instead) result.push(['instead', finding.instead]);
  if (finding.chain.length > 1) result.push(['reached', chainText(finding, context.options.prefix)]);
  if (refusal)
    result.push([
      'because',
      `${refusalMessage(finding)} (${refusal.reason})${obstacleText(finding, context.options.prefix)}`,
    ]);
  const group = finding.group === undefined ? undefined : context.groups.get(finding.group);
  if (finding.status === 'review' && group) {
    for (const hazard of group.hazards) {
      result.push(['review', `${hazardMessage(hazard)} (${hazard.id}); see ${show(hazard.place)}`]);
    }
  }
  return result;
}

function statusText(status: Status, { colors }: Context): string {
  if (status === 'fixed') return colors.green('can be fixed');
  return status === 'review' ? colors.yellow('to review') : colors.yellow('left alone');
}

function byFile(findings: readonly ReportedFinding[]): Map<string, ReportedFinding[]> {
  const files = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const known = files.get(finding.file);
    if (known) known.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}
