import { readFile } from 'node:fs/promises';

export async function latest(): Promise<string> {
  return (await readFile('a.txt', 'utf8')).trim();
}

export async function oldest(): Promise<string> {
  return (await readFile('b.txt', 'utf8')).trim();
}

// By way of the exports, so that tests can put something else there.
export async function isCurrent(version: string): Promise<boolean> {
  const newest = await exports.latest();
  return newest === version || (await module.exports.oldest()) === version;
}
