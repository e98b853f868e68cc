import { access, readFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void, given?: string): Promise<void> {
  log(given ?? (await readFile('a.txt', 'utf8')));
  log(given || (await readFile('b.txt', 'utf8')));
  log((await access('missing.txt').then(() => true, () => false)) && (await readFile('a.txt', 'utf8')));
  log((await access('a.txt').then(() => true, () => false)) || (await access('b.txt').then(() => true, () => false)));
}
