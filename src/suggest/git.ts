// What git knows of a change: where it began, what it touches, what it says of files. Fetches what a shallow clone lacks;
// changes nothing else. Where git cannot answer, it is said what to change.
import { type SimpleGit, simpleGit } from 'simple-git';
import { UserError } from '../workspace/user-error.js';

export interface Span {
  /** A commit, branch or tag that the change is to be merged into. */
  readonly base: string;
  /** The commit that reviewers see; undefined for the files as they lie there. */
  readonly head: string | undefined;
  /** Known by the host: saves the search. */
  readonly mergeBase?: string;
  /** How the checkout is told to bring more history. */
  readonly advice: string;
}

/** Wherever they lie. */
const sources = ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'].map((ending) => `*.${ending}`);

export class Repository {
  readonly #git: SimpleGit;

  private constructor(readonly root: string) {
    // git may say no by its exit status alone.
    this.#git = simpleGit(root, {
      errors: (error, { exitCode, stdErr }) =>
        error ?? (exitCode === 0 ? undefined : new Error(Buffer.concat(stdErr).toString())),
    });
  }

  /** Throws `UserError` where there is no repository. */
  static async at(directory: string): Promise<Repository> {
    try {
      const root = await simpleGit(directory, { trimmed: true }).revparse(['--show-toplevel']);
      return new Repository(root);
    } catch (error) {
      const why = /dubious ownership/.test(String(error))
        ? `git does not trust ${directory}, which somebody else owns. Run "git config --global --add safe.directory ${directory}" before.`
        : `${directory} lies in no git repository, so that nothing is known of a change. Run in a clone, or use "unblock check".`;
      throw new UserError(why, { cause: error });
    }
  }

  /** The branch that changes go to where nobody says otherwise. */
  async defaultBase(): Promise<string | undefined> {
    for (const name of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
      if (await this.#has(name)) return name;
    }
    return undefined;
  }

  /** Where the change began. Throws `UserError` where history is missing and cannot be fetched. */
  async mergeBase({ base, head = 'HEAD', mergeBase, advice }: Span): Promise<string> {
    if (mergeBase !== undefined && (await this.#brings(mergeBase))) return mergeBase;
    for (const commit of [base, head]) {
      if (!(await this.#brings(commit)))
        throw new UserError(`git has no commit "${commit}" and could not fetch it. ${advice}`);
    }
    for (const depth of [0, 50, 500, 5000]) {
      if (depth > 0 && !(await this.#deepen(depth, base, head))) break;
      const found = await this.#ask(['merge-base', base, head]);
      if (found !== undefined) return found.trim();
    }
    const why = (await this.#isShallow()) ? 'this clone is too shallow' : 'the two have no commit in common';
    throw new UserError(`git finds no commit that ${short(head)} and ${short(base)} began with: ${why}. ${advice}`);
  }

  /** Of source files, as a unified diff with three lines around, as hosts show it, whatever the user's own settings are. */
  async diff(from: string, to: string | undefined): Promise<string> {
    const form = ['--no-color', '--no-ext-diff', '--no-textconv', '--unified=3', '--inter-hunk-context=0'];
    const names = ['--src-prefix=a/', '--dst-prefix=b/', '--find-renames', '--ignore-submodules=all'];
    return this.#git.raw(['diff', ...form, ...names, from, ...(to === undefined ? [] : [to]), '--', ...sources]);
  }

  /** Files that lie there otherwise than in the commit: their lines are not those that reviewers see. */
  async unlike(commit: string): Promise<ReadonlySet<string>> {
    const list = await this.#git.raw([
      'diff',
      '--name-only',
      '-z',
      '--ignore-submodules=all',
      '--no-renames',
      commit,
      '--',
    ]);
    return new Set(list.split('\0').filter((file) => file !== ''));
  }

  /** Files that `.gitattributes` calls generated or vendored. */
  async generated(files: readonly string[]): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    const chunk = 200;
    for (let at = 0; at < files.length; at += chunk) {
      const attributes = ['linguist-generated', 'linguist-vendored'];
      const told = await this.#git.raw(['check-attr', '-z', ...attributes, '--', ...files.slice(at, at + chunk)]);
      const fields = told.split('\0');
      for (let index = 0; index + 2 < fields.length; index += 3) {
        const [file = '', , value = ''] = fields.slice(index, index + 3);
        if (value === 'set' || value === 'true') found.add(file);
      }
    }
    return found;
  }

  /** A depth would cut the history of a clone that has all of it. */
  async #brings(commit: string): Promise<boolean> {
    if (await this.#has(commit)) return true;
    const depth = (await this.#isShallow()) ? ['--depth=1'] : [];
    return (await this.#fetches([...depth, 'origin', commit])) && (await this.#has(commit));
  }

  async #deepen(depth: number, base: string, head: string): Promise<boolean> {
    if (!(await this.#isShallow())) return false;
    const commits = await Promise.all([base, head].map(async (each) => (await this.#ask(['rev-parse', each]))?.trim()));
    return this.#fetches([`--depth=${depth}`, 'origin', ...commits.filter((commit) => commit !== undefined)]);
  }

  async #isShallow(): Promise<boolean> {
    return (await this.#ask(['rev-parse', '--is-shallow-repository']))?.trim() === 'true';
  }

  async #has(commit: string): Promise<boolean> {
    return (
      (await this.#ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`])) !== undefined
    );
  }

  async #fetches(args: readonly string[]): Promise<boolean> {
    return (await this.#ask(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', ...args])) !== undefined;
  }

  async #ask(args: readonly string[]): Promise<string | undefined> {
    try {
      return await this.#git.raw([...args]);
    } catch {
      return undefined;
    }
  }
}

function short(commit: string): string {
  return /^[\da-f]{40}$/.test(commit) ? commit.slice(0, 10) : commit;
}
