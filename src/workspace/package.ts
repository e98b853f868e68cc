// What a package.json says that matters here: where the package begins, its module system, the Node versions it supports.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import minVersion from 'semver/ranges/min-version.js';
import validRange from 'semver/ranges/valid.js';
import { entriesOf, promisedEntries } from './entries.js';
import { posix } from './files.js';
import { UserError } from './user-error.js';

export interface PackageInfo {
  /** What the package.json holds, as it stands there. */
  readonly text: string;
  /** Absolute directory, with `/`. */
  readonly dir: string;
  readonly name: string | undefined;
  readonly type: 'module' | 'commonjs';
  readonly private: boolean;
  /** Files, relative to the package, through which others see it. */
  readonly entries: readonly string[];
  /** Files, relative to the package, that an import of a path below its name leads to; of the name itself for ''. */
  entriesOf(subpath: string): readonly string[];
  /** Globs of the packages that belong to this one, as npm, yarn and bun take them. */
  readonly workspaces: readonly string[];
  /** What `bin` and `scripts` hold: the files that are run stand in there. */
  readonly runs: readonly string[];
  /** What `bin` names, relative to the package. */
  readonly commands: readonly string[];
  /** Lowest Node version that `engines.node` allows, `major.minor.patch`; undefined where it says nothing. */
  readonly nodeFloor: string | undefined;
  /** Version ranges of everything it depends on, for use, development or as a peer, by name. */
  readonly dependencies: ReadonlyMap<string, string>;
}

/** Finds packages upwards from a directory; each package.json is read once. */
export class Packages {
  readonly #byDir = new Map<string, PackageInfo | undefined>();

  /** The nearest package at or above `dir`. Throws `UserError` when its package.json is no JSON. */
  at(dir: string): PackageInfo | undefined {
    const known = this.#byDir.get(dir);
    if (known !== undefined || this.#byDir.has(dir)) return known;
    const parent = path.posix.dirname(dir);
    const found = readPackage(dir) ?? (parent === dir ? undefined : this.at(parent));
    this.#byDir.set(dir, found);
    return found;
  }
}

function readPackage(dir: string): PackageInfo | undefined {
  const file = path.posix.join(dir, 'package.json');
  // Most directories have none, and an error takes longer than to ask.
  if (!existsSync(file)) return undefined;
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
  try {
    return describePackage(dir, JSON.parse(text), text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError(`${file} is not valid JSON (${error.message}). Mend it, then run again.`);
  }
}

/** Reads the fields that matter from a parsed package.json. */
export function describePackage(dir: string, json: unknown, text = ''): PackageInfo {
  const fields = isRecord(json) ? json : {};
  const engines = isRecord(fields['engines']) ? fields['engines']['node'] : undefined;
  return {
    text,
    dir: posix(dir),
    name: typeof fields['name'] === 'string' ? fields['name'] : undefined,
    type: fields['type'] === 'module' ? 'module' : 'commonjs',
    private: fields['private'] === true,
    entries: promisedEntries(fields),
    entriesOf: (subpath) => entriesOf(fields, subpath),
    workspaces: textsIn(
      isRecord(fields['workspaces']) ? (fields['workspaces']['packages'] ?? fields['workspaces']) : [],
    ),
    runs: textsIn([fields['bin'], fields['scripts']]),
    commands: textsIn(fields['bin']),
    get nodeFloor() {
      return floorOf(typeof engines === 'string' ? engines : undefined);
    },
    dependencies: dependenciesOf(fields),
  };
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function dependenciesOf(fields: Record<string, unknown>): Map<string, string> {
  const found = new Map<string, string>();
  for (const key of ['peerDependencies', 'devDependencies', 'dependencies']) {
    const ranges = fields[key];
    if (!isRecord(ranges)) continue;
    for (const [name, range] of Object.entries(ranges)) if (typeof range === 'string') found.set(name, range);
  }
  return found;
}

/** Lowest major version that the package's range of a dependency allows; undefined without such a dependency or range. */
export function majorOf(owner: PackageInfo | undefined, dependency: string): number | undefined {
  const range = owner?.dependencies.get(dependency);
  if (range === undefined || validRange(range) === null) return undefined;
  return minVersion(range)?.major;
}

function floorOf(range: string | undefined): string | undefined {
  if (range === undefined || validRange(range) === null || range.trim() === '*') return undefined;
  return minVersion(range)?.version;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
