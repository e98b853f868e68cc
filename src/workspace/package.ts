// What a package.json says that matters here: where the package begins, its module system, the Node versions it supports.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import minVersion from 'semver/ranges/min-version.js';
import validRange from 'semver/ranges/valid.js';
import { promisedEntries } from './entries.js';
import { posix } from './files.js';
import { UserError } from './user-error.js';

export interface PackageInfo {
  /** Absolute directory, with `/`. */
  readonly dir: string;
  readonly name: string | undefined;
  readonly type: 'module' | 'commonjs';
  readonly private: boolean;
  /** Files, relative to the package, through which others see it. */
  readonly entries: readonly string[];
  /** Lowest Node version that `engines.node` allows, `major.minor.patch`; 20.0.0 where it says nothing. */
  readonly nodeFloor: string;
}

const defaultFloor = '20.0.0';

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
  let text: string;
  try {
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
  try {
    return describePackage(dir, JSON.parse(text));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UserError(`${file} is not valid JSON (${error.message}). Mend it, then run again.`);
  }
}

/** Reads the fields that matter from a parsed package.json. */
export function describePackage(dir: string, json: unknown): PackageInfo {
  const fields = isRecord(json) ? json : {};
  const engines = isRecord(fields['engines']) ? fields['engines']['node'] : undefined;
  return {
    dir: posix(dir),
    name: typeof fields['name'] === 'string' ? fields['name'] : undefined,
    type: fields['type'] === 'module' ? 'module' : 'commonjs',
    private: fields['private'] === true,
    entries: promisedEntries(fields),
    nodeFloor: floorOf(typeof engines === 'string' ? engines : undefined),
  };
}

function floorOf(range: string | undefined): string {
  if (range === undefined || validRange(range) === null || range.trim() === '*') return defaultFloor;
  return minVersion(range)?.version ?? defaultFloor;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
