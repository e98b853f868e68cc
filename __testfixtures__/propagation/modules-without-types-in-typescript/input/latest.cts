import { readFileSync } from 'node:fs';

export function latest(): string {
  return readFileSync('a.txt', 'utf8').trim();
}

export function oldest(): string {
  return readFileSync('b.txt', 'utf8').trim();
}

// By way of the exports, so that tests can put something else there.
export async function isCurrent(version: string): Promise<boolean> {
  const newest = exports.latest();
  return newest === version || module.exports.oldest() === version;
}
