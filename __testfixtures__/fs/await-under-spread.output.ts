import { readFile, readdir } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(...(await readdir('dir')).sort());
  const names = [...(await readdir('dir'))].sort();
  const bytes = { ...(await readFile('empty.txt')), names };
  log(bytes, Math.max(...(await readFile('a.txt'))));
}
