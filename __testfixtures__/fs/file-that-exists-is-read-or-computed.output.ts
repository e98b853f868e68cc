import { access, readFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await access('missing.txt').then(() => true, () => false)) ? await readFile('missing.txt', 'utf8') : await readFile('a.txt', 'utf8'));
  log((await access('a.txt').then(() => true, () => false)) ? await readFile('b.txt', 'utf8') : '');
}
