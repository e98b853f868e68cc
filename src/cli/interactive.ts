// `fix --interactive`: shows group by group and asks. Decides which groups are taken; neither plans nor writes.
import pc from 'picocolors';
import type { FileChange, GroupId, Report, ReportedGroup } from '../model.js';
import { explainHazards, formatGroup, offeredGroups } from '../report/group.js';
import { formatScreenDiff, type ScreenOptions } from '../report/screen-diff.js';
import { plural } from '../report/totals.js';
import type { Rewrite } from '../run.js';
import { UserError } from '../workspace/user-error.js';
import { openPrompt, type Prompt } from './interactive-prompt.js';
import { type Io, type Terminal, wantsColor, widthOf } from './io.js';
import { textOptions } from './session.js';
import type { Settings } from './settings.js';

export interface Choice {
  /** What was taken, verified again; the rest is left alone as declined. */
  readonly report: Report;
  readonly offered: number;
  readonly taken: number;
}

/** Throws `UserError` where nobody can answer. */
export function requireTerminal({ terminal }: Io): Terminal {
  if (terminal !== undefined) return terminal;
  throw new UserError(
    '--interactive asks at a terminal, and standard input or standard error is none. Use "unblock fix" to see the rewrite, --write to apply it.',
  );
}

/** Throws `UserError` when the questions are cut off. */
export async function choose(rewrite: Rewrite, settings: Settings, io: Io): Promise<Choice> {
  const groups = offeredGroups(rewrite.report);
  const offered = groups.length;
  if (offered === 0) return { report: rewrite.report, offered, taken: 0 };
  const prompt = openPrompt(requireTerminal(io));
  let taken: GroupId[];
  try {
    taken = await ask(groups, { rewrite, prompt, settings, io });
  } finally {
    prompt.close();
  }
  if (taken.length === offered) return { report: rewrite.report, offered, taken: offered };
  if (taken.length > 0 && settings.run.verify === 'types') io.stderr.write('Checking the types of what you took.\n');
  return { report: rewrite.only(taken), offered, taken: taken.length };
}

/** What closes the questions; `report` is what was done in the end, which tests may have made less. */
export function choiceText(choice: Choice, report: Report, written: boolean): string {
  const { offered, taken } = choice;
  if (offered === 0) return '';
  const typed = offeredGroups(choice.report).length;
  const kept = offeredGroups(report).length;
  const lines: string[] = [];
  if (typed < taken)
    lines.push(`Dropped ${plural(taken - typed, 'group')} that would not type-check without what you left out.`);
  if (kept < typed) lines.push(`Dropped ${plural(typed - kept, 'group')} with which the tests fail.`);
  if (written && kept > 0) {
    lines.push(`Applied ${kept} of ${plural(offered, 'group')} to ${plural(report.changes.length, 'file')}.`);
  }
  if (written && kept === 0) lines.push('Nothing was written.');
  return lines.map((line) => `${line}\n`).join('');
}

interface Questions {
  readonly rewrite: Rewrite;
  readonly prompt: Prompt;
  readonly settings: Settings;
  readonly io: Io;
}

type Key = 'y' | 'n' | 'a' | 'd' | 'q';

const words: Readonly<Record<string, Key | undefined>> = {
  y: 'y',
  yes: 'y',
  n: 'n',
  no: 'n',
  a: 'a',
  all: 'a',
  d: 'd',
  q: 'q',
  quit: 'q',
};

async function ask(groups: readonly ReportedGroup[], questions: Questions): Promise<GroupId[]> {
  const { report } = questions.rewrite;
  const taken: GroupId[] = [];
  const done = new Set<string>();
  for (const [index, group] of groups.entries()) {
    const file = homeOf(group, report);
    if (done.has(file)) continue;
    const title = `Group ${index + 1} of ${groups.length}`;
    show(group, title, taken, questions);
    const hasMore = groups.slice(index + 1).some((later) => homeOf(later, report) === file);
    const key = await answer(group, { title, file, hasMore }, questions);
    if (key === 'q') break;
    if (key === 'd') done.add(file);
    if (key === 'y') taken.push(group.id);
    if (key !== 'a') continue;
    const rest = groups.slice(index).filter((later) => !done.has(homeOf(later, report)));
    return [...taken, ...rest.map((later) => later.id)];
  }
  return taken;
}

/** The file of its first blocking call. */
function homeOf(group: ReportedGroup, report: Report): string {
  return report.findings.find((finding) => finding.group === group.id)?.file ?? '';
}

function show(group: ReportedGroup, title: string, taken: readonly GroupId[], questions: Questions): void {
  const { rewrite, io } = questions;
  const options = screenOf(questions);
  const changes = added(rewrite.changesOf(taken), rewrite.changesOf([...taken, group.id]));
  io.stderr.write(`\n${formatGroup(rewrite.report, group, title, options)}\n`);
  io.stderr.write(formatScreenDiff(changes, rewrite.report.root, options));
}

/** What the later rewrite does beyond the earlier one: its diff is read on top of what was taken already. */
function added(earlier: readonly FileChange[], later: readonly FileChange[]): FileChange[] {
  const known = new Map(earlier.map((change) => [change.file, change.after]));
  return later
    .map((change) => {
      const before = known.get(change.file);
      return before === undefined ? change : { ...change, before };
    })
    .filter((change) => change.before !== change.after);
}

interface Question {
  readonly title: string;
  readonly file: string;
  /** Later groups begin in the same file. */
  readonly hasMore: boolean;
}

async function answer(group: ReportedGroup, question: Question, questions: Questions): Promise<Key> {
  const { io, prompt } = questions;
  const keys = question.hasMore ? 'y,n,a,d,q,?' : 'y,n,a,q,?';
  for (;;) {
    const { color } = screenOf(questions);
    const line = await prompt.ask(`${pc.createColors(color).bold(`Apply this group [${keys}]?`)} `);
    if (line === undefined) {
      io.stderr.write('\n');
      throw new UserError(`Stopped at ${question.title.toLowerCase()}; nothing was written.`);
    }
    const key = words[line.trim().toLowerCase()];
    if (key !== undefined && (key !== 'd' || question.hasMore)) return key;
    io.stderr.write(help(question) + explainHazards(group, screenOf(questions)));
  }
}

function help({ file, hasMore }: Question): string {
  const lines = [
    'y  yes: apply this group, whole',
    'n  no: leave it as it is',
    'a  all: apply this group and all later ones',
    ...(hasMore ? [`d  done with ${file}: leave this group and the later ones there`] : []),
    'q  quit: leave this group and all later ones; what you said yes to is applied',
    '?  this help, and what the hazards of this group mean',
    'Nothing is written before the last answer; Ctrl-C stops and writes nothing.',
  ];
  return `${lines.join('\n')}\n`;
}

/** Asked for each time: a window may change its size. */
function screenOf({ rewrite, settings, io }: Questions): ScreenOptions {
  const { prefix } = textOptions(rewrite.report, 'planned', settings, io);
  return { prefix, color: wantsColor(settings.color, io.stderr, io.env), width: widthOf(io.stderr) };
}
