// The workspace that a package belongs to, as npm, yarn, bun, pnpm and Lerna declare it; Nx, Turborepo and Rush build on these.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import escapeRegExp from 'escape-string-regexp';
import { filesOf } from './glob.js';
import type { PackageInfo, Packages } from './package.js';
import { UserError } from './user-error.js';

export interface Monorepo {
  /** Absolute directory, with `/`. */
  readonly root: string;
  readonly members: readonly PackageInfo[];
}

/** The nearest one at or above a package that the package belongs to, or is the root of. */
export async function monorepoAround(home: string, packages: Packages): Promise<Monorepo | undefined> {
  for (let dir = home; ; dir = path.posix.dirname(dir)) {
    const globs = await globsOf(dir, packages);
    if (globs.length > 0) {
      const members = await membersOf(dir, globs, packages);
      if (dir === home || members.some((member) => member.dir === home)) return { root: dir, members };
    }
    if (dir === path.posix.dirname(dir)) return undefined;
  }
}

async function globsOf(dir: string, packages: Packages): Promise<readonly string[]> {
  const info = packages.at(dir);
  if (info?.dir === dir && info.workspaces.length > 0) return info.workspaces;
  return (await listIn(dir, 'pnpm-workspace.yaml')) ?? (await listIn(dir, 'lerna.json')) ?? [];
}

/** `packages` of a file in YAML, of which JSON is a part; undefined where there is none, or the file is broken. */
async function listIn(dir: string, name: string): Promise<string[] | undefined> {
  const text = readText(path.posix.join(dir, name));
  if (text === undefined) return undefined;
  // Loaded where there is something to read: it takes longer than all else here.
  const { parse } = await import('yaml');
  try {
    const document: unknown = parse(text);
    const list = typeof document === 'object' && document !== null && 'packages' in document ? document.packages : [];
    return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : undefined;
  } catch {
    return undefined;
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

async function membersOf(root: string, globs: readonly string[], packages: Packages): Promise<PackageInfo[]> {
  const manifests = new Set<string>();
  for (const glob of globs) {
    const bare = glob.replace(/^!/, '').replace(/^\.\//, '').replace(/\/+$/, '');
    const { files } = await filesOf(root, `${bare}/package.json`, { gitignore: false });
    // What a later one takes back, an earlier one has given.
    for (const file of files) glob.startsWith('!') ? manifests.delete(file) : manifests.add(file);
  }
  return [...manifests]
    .map((file) => packages.at(path.posix.dirname(file)))
    .filter((info) => info !== undefined)
    .sort((a, b) => (a.dir < b.dir ? -1 : 1));
}

/** Which package a file belongs to, as those see it who are not loaded, and what the root of the workspace says for all. */
export class Membership {
  readonly #packages: Packages;
  readonly #monorepo: Monorepo | undefined;
  readonly #outside: readonly PackageInfo[];
  readonly #seen = new Map<string, PackageInfo>();
  readonly #notices: string[] = [];

  /** @param root directory of the run */
  constructor(root: string, monorepo: Monorepo | undefined, packages: Packages) {
    this.#packages = packages;
    this.#monorepo = monorepo;
    this.#outside = (monorepo?.members ?? []).filter((member) => !`${member.dir}/`.startsWith(`${root}/`));
  }

  of(file: string): PackageInfo | undefined {
    const info = this.#packages.at(path.posix.dirname(file));
    return info === undefined || !info.private || this.#outside.length === 0 ? info : this.#fromOutside(info);
  }

  /** The root of the workspace, for files of its members. */
  above(file: string): PackageInfo | undefined {
    const dir = this.#packages.at(path.posix.dirname(file))?.dir;
    const { root, members = [] } = this.#monorepo ?? {};
    const isMember = root !== undefined && dir !== root && members.some((member) => member.dir === dir);
    return isMember ? this.#packages.at(root) : undefined;
  }

  /**
   * A private package promises nothing to strangers, but where only a part of the workspace is loaded its siblings are strangers:
   * what they use of it has to stay.
   */
  #fromOutside(info: PackageInfo): PackageInfo {
    const known = this.#seen.get(info.dir);
    if (known !== undefined) return known;
    const { name = '' } = info;
    const users = this.#outside.filter((member) => member.dependencies.has(name)).map((user) => user.name ?? user.dir);
    if (users.length > 0) {
      const shown =
        users.length > 3 ? `${users.slice(0, 3).join(', ')} and ${users.length - 3} more` : users.join(', ');
      const where = this.#monorepo?.root ?? info.dir;
      this.#notices.push(
        `${name} is used by ${shown}, which are not looked at: what it exports stays as it is. Run with --filter ${name} to follow its callers in all of ${where}.`,
      );
    }
    const seen = users.length === 0 ? info : { ...info, private: false };
    this.#seen.set(info.dir, seen);
    return seen;
  }

  notices(): readonly string[] {
    return this.#notices;
  }
}

/** Whether a package is among those that `--filter` names: by its name, or by its directory, with `*` for anything. */
export function chosenBy(patterns: readonly string[], root: string): (info: PackageInfo | undefined) => boolean {
  const expressions = patterns.map((pattern) => {
    const bare = pattern.replace(/^\.\//, '').replace(/(?!^)\/+$/, '');
    const escaped = bare.split('*').map(escapeRegExp);
    return new RegExp(`^${escaped.join('.*')}$`);
  });
  return (info) => {
    if (info === undefined) return false;
    const names = [info.name ?? '', path.posix.relative(root, info.dir) || '.'];
    return expressions.some((expression) => names.some((name) => expression.test(name)));
  };
}

/** Throws `UserError` for a pattern that no package answers to. */
export function requireChosen(patterns: readonly string[], root: string, packages: readonly PackageInfo[]): void {
  const lost = patterns.find((pattern) => !packages.some(chosenBy([pattern], root)));
  if (lost === undefined) return;
  const names = [...new Set(packages.map((info) => info.name ?? path.posix.relative(root, info.dir)))].sort();
  const shown = names.length > 12 ? `${names.slice(0, 12).join(', ')} and ${names.length - 12} more` : names.join(', ');
  throw new UserError(`--filter "${lost}" names no package with sources in ${root}; there are ${shown || 'none'}.`);
}
