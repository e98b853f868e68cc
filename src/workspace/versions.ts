// Which version of a dependency a file gets: the installed one, else the one that a lock file names, else what
// package.json allows.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import valid from 'semver/functions/valid.js';
import validRange from 'semver/ranges/valid.js';
import { lockedVersion } from './locks.js';
import type { PackageInfo } from './package.js';

export class Versions {
  readonly #packageOf: (file: string) => PackageInfo | undefined;
  readonly #known = new Map<string, string | undefined>();
  readonly #texts = new Map<string, string | undefined>();

  constructor(packageOf: (file: string) => PackageInfo | undefined) {
    this.#packageOf = packageOf;
  }

  /**
   * A semver range that holds the version of the package which a module belongs to: the version itself where it is
   * known. Undefined where nothing is said of it. @param module as imported, `csv-parse/sync`
   */
  of(file: string, module: string): string | undefined {
    const name = packageName(module);
    const dir = path.posix.dirname(file);
    const key = `${dir}\n${name}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#find(file, dir, name));
    return this.#known.get(key);
  }

  #find(file: string, dir: string, name: string): string | undefined {
    const installed = upwards(dir, (above) => installedVersion(above, name));
    if (installed !== undefined) return installed;
    const range = this.#packageOf(file)?.dependencies.get(name);
    // An alias names the package whose version counts: `npm:glob@^7.1.0`.
    const wanted = range?.replace(/^npm:.+@/, '');
    return (
      upwards(dir, (above) => lockedVersion(above, { name, range }, this.#textOf)) ??
      (validRange(wanted) ? wanted : undefined)
    );
  }

  readonly #textOf = (file: string): string | undefined => {
    if (!this.#texts.has(file)) this.#texts.set(file, readIfThere(file));
    return this.#texts.get(file);
  };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** `@babel/core` of `@babel/core/lib/x`. */
export function packageName(module: string): string {
  return module
    .split('/')
    .slice(0, module.startsWith('@') ? 2 : 1)
    .join('/');
}

function upwards(dir: string, find: (dir: string) => string | undefined): string | undefined {
  for (let above = dir; ; above = path.posix.dirname(above)) {
    const found = find(above);
    if (found !== undefined || above === path.posix.dirname(above)) return found;
  }
}

function installedVersion(dir: string, name: string): string | undefined {
  const text = readIfThere(path.posix.join(dir, 'node_modules', name, 'package.json'));
  if (text === undefined) return undefined;
  try {
    const { version } = JSON.parse(text) as { readonly version?: unknown };
    return typeof version === 'string' ? (valid(version) ?? undefined) : undefined;
  } catch {
    return undefined;
  }
}
