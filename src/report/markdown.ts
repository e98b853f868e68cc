// `--format markdown`: the rewrite for the description of a pull request. First what changes and how it is reached, then
// what a person has to look at, then what stays and why. It never grows beyond what GitHub takes, and says what it left out.
import { posix } from 'node:path';
import type { FileChange, GroupId, Place, Report, ReportedFinding, ReportedGroup } from '../model.js';
import type { HazardId, RefusalReason } from '../reasons.js';
import { formatDiff } from './diff.js';
import { offeredGroups } from './group.js';
import { hazards } from './hazards.js';
import { type Block, codeSpan, fenced, fitting, folded, html, prose } from './markdown-text.js';
import { chainText, placeText } from './message.js';
import { byPackage, openCounts } from './packages.js';
import { reasons } from './reasons.js';
import { located, subjectOf } from './remark.js';
import { counted, type Stage, totals } from './totals.js';

export interface MarkdownOptions {
  readonly stage: Stage;
  /** The way from the root of the repository to the package, empty or ending in `/`. */
  readonly prefix: string;
  changesOf(groups: readonly GroupId[]): readonly FileChange[];
}

interface Context extends MarkdownOptions {
  readonly report: Report;
  readonly findings: ReadonlyMap<GroupId, readonly ReportedFinding[]>;
}

/** What GitHub takes as the description of a pull request, less a little for a line of the reader's own. */
const mostCharacters = 65_000;
/** The sections around the rewrite get no more than this each: the rewrite is what is to be reviewed. */
const roomOfRest = 7_000;
/** For the names of created files; their text gets what the rewrite leaves. */
const roomOfNames = 2_000;
const mostPlaces = 10;

export function formatMarkdown(report: Report, options: MarkdownOptions): string {
  const context: Context = { ...options, report, findings: byGroup(report.findings) };
  const head = [`## unblock\n\n${prose(totals(report, options.stage))}`, ...packageTable(report)].join('\n\n');
  const review = sectionText(reviewSection(context), roomOfRest);
  const left = sectionText(leftSection(context), roomOfRest);
  const errors = sectionText(errorSection(context), roomOfRest);
  const free = mostCharacters - lengthOf([head, review, left, errors]);
  const changes = sectionText(changeSection(context), free - roomOfNames);
  const files = sectionText(fileSection(context), free - changes.length - 2);
  return `${[head, changes, review, left, files, errors].filter((text) => text !== '').join('\n\n')}\n`;
}

/** Where a run spans several packages; the first hundred of them. */
function packageTable(report: Report): string[] {
  const parts = byPackage(report).filter(({ findings }) => openCounts(findings).findings > 0);
  if (parts.length === 0) return [];
  const rows = parts.slice(0, 100).map(({ name, findings }) => {
    const { fixed, review, refused } = openCounts(findings);
    return `| ${codeSpan(name)} | ${fixed} | ${review} | ${refused} |`;
  });
  return [['| package | rewritten | to review | left alone |', '|---|--:|--:|--:|', ...rows].join('\n')];
}

interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Where the blocks that do not fit are to be seen. */
  readonly more: string;
}

function sectionText({ title, blocks, more }: Section, room: number): string {
  if (blocks.length === 0) return '';
  const { text, left } = fitting(blocks, room - title.length - more.length - 60);
  const note = left === 0 ? [] : [`_${left} more left out here, for want of room. ${more}_`];
  return [`### ${title}`, ...(text === '' ? [] : [text]), ...note].join('\n\n');
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length + 2, 0);
}

const changeTitles: Readonly<Record<Stage, string>> = {
  checked: 'What can be rewritten',
  planned: 'What would be rewritten',
  written: 'What was rewritten',
};

function changeSection(context: Context): Section {
  const groups = offeredGroups(context.report);
  return {
    title: changeTitles[context.stage],
    blocks: groups.map((group) => groupBlocks(group, context)),
    more: 'The diff of all files has them.',
  };
}

function groupBlocks(group: ReportedGroup, context: Context): Block {
  const findings = findingsOf(group, context).filter(({ status }) => status === 'fixed');
  const [first] = findings;
  if (first === undefined) return [];
  const summary = `<code>${html(position(first, context))}</code> ${html(subjectOf(first))}, ${counted(findings)}`;
  const facts = factsOf(group, findings, context).join('\n');
  // Several groups may share a helper module: what is created has a section of its own.
  const changes = () => context.changesOf([group.id]).filter(({ before }) => before !== undefined);
  return [
    () => folded(summary, `${facts}\n\n${fenced(diffOf(changes(), context), 'diff')}`),
    () => folded(summary, `${facts}\n\n_Its diff is left out here, for want of room._`),
  ];
}

function factsOf(group: ReportedGroup, findings: readonly ReportedFinding[], context: Context): string[] {
  const facts: string[] = [];
  let why = '';
  for (const finding of findings.slice(0, mostPlaces)) {
    if (finding.why !== why) facts.push(`- ${prose(finding.why)} Instead: ${prose(finding.instead)}.`);
    why = finding.why;
    const reached = finding.chain.length === 0 ? '' : ` is reached by ${codeSpan(chainText(finding, context.prefix))}`;
    facts.push(`- ${codeSpan(position(finding, context))}${reached}`);
  }
  if (findings.length > mostPlaces) facts.push(`- and ${findings.length - mostPlaces} more`);
  const turned = group.functionsMadeAsync.map((place) => codeSpan(shown(place, context)));
  if (turned.length > 0) facts.push(`- Turned async: ${some(turned)}`);
  for (const { id, place } of group.hazards) {
    facts.push(`- **Review:** ${prose(hazards[id].short)} (\`${id}\`), at ${codeSpan(shown(place, context))}`);
  }
  return facts;
}

/** Each hazard once, with the groups that wait for a person and those that were taken with it. */
function reviewSection(context: Context): Section {
  const found = new Map<HazardId, ReportedGroup[]>();
  for (const group of context.report.groups) {
    const statuses = new Set(findingsOf(group, context).map(({ status }) => status));
    if (!statuses.has('review') && !statuses.has('fixed')) continue;
    for (const id of new Set(group.hazards.map((hazard) => hazard.id)))
      found.set(id, [...(found.get(id) ?? []), group]);
  }
  const blocks = [...found].map(([id, groups]) => hazardBlocks(id, groups, context));
  return { title: 'What to look at', blocks, more: '`npx unblock explain` knows every hazard.' };
}

function hazardBlocks(id: HazardId, groups: readonly ReportedGroup[], context: Context): Block {
  const places = groups.flatMap((group) => {
    const waits = findingsOf(group, context).some(({ status }) => status === 'review');
    const note = waits ? ' (not rewritten without `--min-confidence review`)' : '';
    const own = group.hazards.filter((hazard) => hazard.id === id);
    return own.map(({ place }) => `- ${codeSpan(shown(place, context))}${note}`);
  });
  const title = `**${prose(hazards[id].short)}** (\`${id}\`)`;
  const list = listed([...new Set(places)]);
  return [() => `${title}: ${prose(hazards[id].extra)}\n\n${list}`, () => `${title}\n\n${list}`, () => title];
}

/** Each reason once, the commonest first. */
function leftSection(context: Context): Section {
  const found = new Map<RefusalReason, ReportedFinding[]>();
  for (const finding of context.report.findings) {
    const reason = finding.status === 'refused' ? finding.refusal?.reason : undefined;
    if (reason !== undefined) found.set(reason, [...(found.get(reason) ?? []), finding]);
  }
  const sorted = [...found].sort(([, a], [, b]) => b.length - a.length);
  const blocks = sorted.map(([reason, findings]) => reasonBlocks(reason, findings, context));
  return { title: 'What was left alone', blocks, more: '`npx unblock check` lists all.' };
}

function reasonBlocks(reason: RefusalReason, findings: readonly ReportedFinding[], context: Context): Block {
  const places = findings.map((finding) => {
    const { at, detail } = finding.refusal ?? {};
    const remarks = [
      ...(detail === undefined ? [] : [`: ${prose(detail)}`]),
      ...(at === undefined ? [] : [`; see ${codeSpan(shown(at, context))}`]),
    ];
    return `- ${codeSpan(position(finding, context))} ${codeSpan(subjectOf(finding))}${remarks.join('')}`;
  });
  const title = `**${prose(reasons[reason].short)}** (\`${reason}\`), ${counted(findings)}`;
  const list = listed(places);
  return [() => `${title}: ${prose(reasons[reason].extra)}\n\n${list}`, () => `${title}\n\n${list}`, () => title];
}

/** Helper modules, whole: they are code that the package owns from now on. */
function fileSection(context: Context): Section {
  const created = context.report.changes.filter(({ before }) => before === undefined);
  const blocks = created.map((change) => {
    const name = located(context.prefix, posix.relative(context.report.root, change.file));
    const whole = () => folded(`<code>${html(name)}</code>`, fenced(diffOf([change], context), 'diff'));
    return [whole, () => codeSpan(name)];
  });
  return { title: 'New files', blocks, more: 'The diff of all files has them.' };
}

function diffOf(changes: readonly FileChange[], { report, prefix }: Context): string {
  return formatDiff({ ...report, changes }, { color: false, prefix });
}

function errorSection({ report, prefix }: Context): Section {
  const blocks = report.errors.map(({ file, message }) => [
    () => `- ${file === undefined ? '' : `${codeSpan(located(prefix, file))} `}${prose(message)}`,
  ]);
  return { title: 'What could not be looked at', blocks, more: 'Standard error names all.' };
}

function byGroup(findings: readonly ReportedFinding[]): Map<GroupId, ReportedFinding[]> {
  const groups = new Map<GroupId, ReportedFinding[]>();
  for (const finding of findings) {
    if (finding.group === undefined) continue;
    const known = groups.get(finding.group);
    if (known) known.push(finding);
    else groups.set(finding.group, [finding]);
  }
  return groups;
}

function findingsOf(group: ReportedGroup, { findings }: Context): readonly ReportedFinding[] {
  return findings.get(group.id) ?? [];
}

function position({ file, line }: ReportedFinding, { prefix }: Context): string {
  return `${located(prefix, file)}:${line}`;
}

function shown(place: Place, { prefix }: Context): string {
  return placeText({ ...place, file: located(prefix, place.file) });
}

function listed(entries: readonly string[]): string {
  const rest = entries.length - mostPlaces;
  return [...entries.slice(0, mostPlaces), ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}

function some(names: readonly string[]): string {
  const rest = names.length - 2 * mostPlaces;
  return rest > 0 ? `${names.slice(0, 2 * mostPlaces).join(', ')} and ${rest} more` : names.join(', ');
}
