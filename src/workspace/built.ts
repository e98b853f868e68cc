// Which source a built file comes from: tests and commands of a package may load its output, and mean its sources.
import path from 'node:path';
import { sourceOf } from './entries.js';

/** What a compiler writes where: both absolute directories. */
export interface Output {
  readonly sources: string;
  readonly output: string;
}

export interface BuiltInput {
  /** Whether a file is one of the run's sources. */
  exists(file: string): boolean;
  packageOf(file: string): { readonly dir: string } | undefined;
  /** What the tsconfigs at and above a directory say. */
  outputsAbove(dir: string): readonly Output[];
}

const outputDir = /^(?:dist|lib|build|out|esm|cjs)(?:\/|$)/;

/** @param at absolute, as a specifier names it: with its extension or without, or a directory for its index */
export function builtFrom(input: BuiltInput, at: string): string | undefined {
  if (at.includes('/node_modules/') || input.exists(at)) return undefined;
  const find = (dir: string, entry: string): string | undefined =>
    [entry, `${entry}/index`].map((each) => sourceOf(dir, each, input.exists)).find((found) => found !== undefined);
  for (const { sources, output } of input.outputsAbove(path.posix.dirname(at))) {
    const inside = path.posix.relative(output, at);
    const found = inside.startsWith('..') ? undefined : find(sources, inside || 'index');
    if (found !== undefined) return found;
  }
  const dir = input.packageOf(at)?.dir;
  const guessed = dir === undefined ? '' : path.posix.relative(dir, at);
  return dir !== undefined && outputDir.test(guessed) ? find(dir, guessed) : undefined;
}
