// The questions of `fix --interactive`: shows a group, takes an answer, goes where it leads. Writes no source.
import pc from 'picocolors';
import type { FileChange, GroupId, Report, ReportedGroup } from '../model.js';
import { explainHazards, formatGroup, offeredGroups } from '../report/group.js';
import { formatScreenDiff, type ScreenOptions } from '../report/screen-diff.js';
import { plural } from '../report/totals.js';
import type { Rewrite } from '../run.js';
import { UserError } from '../workspace/user-error.js';
import type { Answers } from './interactive-answers.js';
import type { Prompt } from './interactive-prompt.js';
import { type Io, wantsColor, widthOf } from './io.js';
import { textOptions } from './session.js';
import type { Settings } from './settings.js';

export interface QuestionsInput {
  readonly rewrite: Rewrite;
  readonly prompt: Prompt;
  readonly answers: Answers;
  readonly settings: Settings;
  readonly io: Io;
}

const keys = {
  y: 'yes: apply this group, whole',
  n: 'no: leave it as it is',
  a: 'all: apply this group and all later ones',
  d: 'done: leave this group and the later ones that begin in the same file',
  j: 'jump: decide later, and show the next one',
  k: 'back: show the one before, to decide anew',
  q: 'quit: leave this group and all that are not decided; what you said yes to is applied',
  '?': 'this help, and what the hazards of this group mean',
} as const;
type Key = keyof typeof keys;

const words: Readonly<Record<string, Key | undefined>> = { yes: 'y', no: 'n', all: 'a', quit: 'q' };

export class Questions {
  readonly #input: QuestionsInput;
  readonly #groups: readonly ReportedGroup[];
  readonly #decided = new Map<GroupId, boolean>();
  /** Nobody waits for the disk between two questions. */
  #kept = Promise.resolve();

  constructor(input: QuestionsInput) {
    this.#input = input;
    this.#groups = offeredGroups(input.rewrite.report);
  }

  /** The groups that were taken. Throws `UserError` when the questions are cut off. */
  async ask(): Promise<readonly GroupId[]> {
    await this.#resume();
    for (let index = this.#nextOpen(0); index !== undefined; ) {
      const key = await this.#answerTo(index);
      if (key === 'q') break;
      const next = this.#follow(key, index);
      if (next.decides) this.#keep();
      index = next.index;
    }
    await this.#kept;
    return this.#taken();
  }

  #keep(): void {
    const decided = new Map(this.#decided);
    this.#kept = this.#kept.then(() => this.#input.answers.keep(decided));
  }

  async #resume(): Promise<void> {
    const { answers, io } = this.#input;
    const before = this.#groups.filter(({ id }) => answers.before.has(id));
    if (before.length === 0) return;
    const question = `You answered ${before.length} of these ${plural(this.#groups.length, 'group')} before and were cut off. Go on from there [y,n]?`;
    for (;;) {
      const line = await this.#read(question);
      if (line === 'y' || line === 'yes') break;
      if (line === 'n' || line === 'no') return;
    }
    for (const { id } of before) this.#decided.set(id, answers.before.get(id) ?? false);
    if (this.#nextOpen(0) === undefined) io.stderr.write('All of them are answered.\n');
  }

  #follow(
    key: Exclude<Key, 'q' | '?'>,
    index: number,
  ): { readonly index: number | undefined; readonly decides: boolean } {
    const group = this.#groups[index];
    if (key === 'k') return { index: index - 1, decides: false };
    if (key === 'j') return { index: this.#nextOpen(index + 1), decides: false };
    if (group !== undefined) this.#decided.set(group.id, key === 'y' || key === 'a');
    if (key === 'a') for (const { id } of this.#openBehind(index)) this.#decided.set(id, true);
    if (key === 'd') for (const { id } of this.#openInFileBehind(index)) this.#decided.set(id, false);
    return { index: this.#nextOpen(index + 1), decides: true };
  }

  /** The next group that is not decided, from the beginning again where there is none behind. */
  #nextOpen(from: number): number | undefined {
    const order = [...this.#groups.keys()];
    return [...order.slice(from), ...order.slice(0, from)].find((index) => this.#isOpen(this.#groups[index]));
  }

  #isOpen(group: ReportedGroup | undefined): boolean {
    return group !== undefined && !this.#decided.has(group.id);
  }

  #openBehind(index: number): ReportedGroup[] {
    return this.#groups.slice(index + 1).filter((group) => this.#isOpen(group));
  }

  #openInFileBehind(index: number): ReportedGroup[] {
    const { report } = this.#input.rewrite;
    const file = homeOf(this.#groups[index], report);
    return this.#openBehind(index).filter((group) => homeOf(group, report) === file);
  }

  #taken(): GroupId[] {
    return this.#groups.map(({ id }) => id).filter((id) => this.#decided.get(id) === true);
  }

  #offered(index: number): Key[] {
    const others = this.#groups.filter((group, at) => at !== index && this.#isOpen(group));
    const isUseless = (key: Key): boolean =>
      (key === 'd' && this.#openInFileBehind(index).length === 0) ||
      (key === 'j' && others.length === 0) ||
      (key === 'k' && index === 0);
    return (Object.keys(keys) as Key[]).filter((key) => !isUseless(key));
  }

  async #answerTo(index: number): Promise<Exclude<Key, '?'>> {
    const group = this.#groups[index];
    if (group === undefined) return 'q';
    this.#show(group, index);
    const offered = this.#offered(index);
    for (;;) {
      const line = await this.#read(`Apply this group [${offered.join(',')}]?`, index);
      const key = words[line] ?? offered.find((each) => each === line);
      if (key !== undefined && key !== '?') return key;
      this.#input.io.stderr.write(this.#help(offered) + explainHazards(group, this.#screen()));
    }
  }

  /** @param index of the group that is asked about */
  async #read(question: string, index?: number): Promise<string> {
    const { prompt, io, answers } = this.#input;
    const line = await prompt.ask(`${pc.createColors(this.#screen().color).bold(question)} `);
    if (line !== undefined) return line.trim().toLowerCase();
    io.stderr.write('\n');
    await this.#kept;
    const where = index === undefined ? '' : ` at group ${index + 1} of ${this.#groups.length}`;
    const again =
      answers.areKept && this.#decided.size > 0 ? ' Your answers are kept: run the same command again to go on.' : '';
    throw new UserError(`Stopped${where}; nothing was written.${again}`);
  }

  #help(offered: readonly Key[]): string {
    const lines = offered.map((key) => `${key}  ${keys[key]}`);
    return `${[...lines, 'Nothing is written before the last answer; Ctrl-C stops and writes nothing.'].join('\n')}\n`;
  }

  #show(group: ReportedGroup, index: number): void {
    const { rewrite, io } = this.#input;
    const options = this.#screen();
    const answer = this.#decided.get(group.id);
    const said = answer === undefined ? '' : `, you said ${answer ? 'yes' : 'no'}`;
    const taken = this.#taken().filter((id) => id !== group.id);
    const changes = added(rewrite.changesOf(taken), rewrite.changesOf([...taken, group.id]));
    const title = `Group ${index + 1} of ${this.#groups.length}${said}`;
    io.stderr.write(`\n${formatGroup(rewrite.report, group, title, options)}\n`);
    io.stderr.write(formatScreenDiff(changes, rewrite.report.root, options));
  }

  /** Asked for each time: a window may change its size. */
  #screen(): ScreenOptions {
    const { rewrite, settings, io } = this.#input;
    const { prefix } = textOptions(rewrite.report, 'planned', settings, io);
    return { prefix, color: wantsColor(settings.color, io.stderr, io.env), width: widthOf(io.stderr) };
  }
}

/** The file of its first blocking call. */
function homeOf(group: ReportedGroup | undefined, report: Report): string {
  return report.findings.find((finding) => finding.group === group?.id)?.file ?? '';
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
