// What `.gitignore` leaves out, from the root of the repository down to where somebody looks. Matching is that of `ignore`.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import ignore from 'ignore';

export const ignoreFile = '.gitignore';

export class GitIgnore {
  readonly #rules = ignore();
  /** Absolute directory that all rules are seen from, with `/` at its end. */
  readonly #base: string;
  #isEmpty = true;
  #added: ReadonlySet<string> | undefined;

  /** @param cwd absolute directory, with `/`; the repository is looked for around it. @param dir of what is above it the rules hold */
  constructor(cwd: string, dir: string) {
    const root = repositoryAround(cwd);
    this.#base = withSlash(root ?? cwd);
    for (const above of this.#above(dir)) this.enter(above);
  }

  /** Takes up the rules of a directory; those of the directories above it come first. */
  enter(dir: string): void {
    const rules = readRules(`${withSlash(dir)}${ignoreFile}`);
    if (rules.length === 0) return;
    const below = withSlash(dir).slice(this.#base.length);
    this.#rules.add(rules.map((rule) => seenFrom(below, rule)));
    this.#isEmpty = false;
  }

  /** @param entry absolute path; that of a directory ends with `/` */
  has(entry: string): boolean {
    if (this.#isEmpty || !entry.startsWith(this.#base)) return false;
    const name = entry.slice(this.#base.length);
    return this.#rules.ignores(name) && !this.#isAdded(name);
  }

  /** Added to the repository all the same, such as `bin/tool.js` where `tool.js` names a product. Git is asked once. */
  #isAdded(name: string): boolean {
    if (!/\.[cm]?[jt]sx?$/.test(name)) return false;
    this.#added ??= addedThoughIgnored(this.#base);
    return this.#added.has(name);
  }

  /** From the root of the repository down. */
  #above(dir: string): string[] {
    const parent = path.posix.dirname(dir);
    return parent !== dir && withSlash(parent).startsWith(this.#base) ? [...this.#above(parent), parent] : [];
  }
}

// One object knows the rules of all directories: `*.log` in `lib/` is `lib/**/*.log` from above.
function seenFrom(below: string, rule: string): string {
  if (below === '') return rule;
  const [not, bare] = rule.startsWith('!') ? ['!', rule.slice(1)] : ['', rule];
  const isAnchored = /\/./.test(bare);
  return `${not}${below.replace(/[\\*?[\]]/g, '\\$&')}${isAnchored ? '' : '**/'}${bare.replace(/^\//, '')}`;
}

function repositoryAround(dir: string): string | undefined {
  if (existsSync(path.posix.join(dir, '.git'))) return dir;
  const parent = path.posix.dirname(dir);
  return parent === dir ? undefined : repositoryAround(parent);
}

function addedThoughIgnored(base: string): ReadonlySet<string> {
  // Few runs ask git, and what starts programs brings sockets along.
  const { execFileSync }: typeof import('node:child_process') = createRequire(import.meta.url)('node:child_process');
  const flags = ['ls-files', '-z', '--cached', '--ignored', '--exclude-standard'];
  try {
    const listed = execFileSync('git', flags, { cwd: base, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return new Set(listed.split('\0'));
  } catch {
    return new Set();
  }
}

function withSlash(dir: string): string {
  return dir.endsWith('/') ? dir : `${dir}/`;
}

function readRules(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
}
