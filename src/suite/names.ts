// What a test suite printed, as names of tests. Knows the output of TAP producers, node:test, mocha, jest and vitest; where it
// knows none of it, there are no names, and only the exit status tells.
import { stripVTControlCharacters } from 'node:util';
import { readJsonReport } from './json-report.js';
import type { Names } from './outcome.js';
import { readScreen } from './screen.js';
import { readTap } from './tap.js';

/**
 * @param streams what came on standard output, and on standard error
 * @param cwd directory that the suite ran in: reporters put it before names of files
 */
export async function namesIn(streams: readonly string[], cwd: string): Promise<Names | undefined> {
  const passed = new Set<string>();
  const failed = new Set<string>();
  let count: number | undefined;
  for (const text of streams.map((stream) => stripVTControlCharacters(stream).replaceAll(`${cwd}/`, ''))) {
    const found = readJsonReport(text) ?? larger(readScreen(text), await readTap(text));
    for (const name of found.passed) passed.add(name);
    for (const name of found.failed) failed.add(name);
    if (found.count !== undefined) count = (count ?? 0) + found.count;
  }
  // One that fails in one place has not passed, whatever bears the same name elsewhere.
  for (const name of failed) passed.delete(name);
  return passed.size + failed.size > 0 ? { passed, failed, count } : undefined;
}

/** Tests of a reporter print lines of its format between those of their own: what tells more is what was meant. */
function larger(screen: Names, tap: Names | undefined): Names {
  const sizeOf = ({ passed, failed }: Names): number => passed.size + failed.size;
  return tap !== undefined && sizeOf(tap) >= sizeOf(screen) ? tap : screen;
}
