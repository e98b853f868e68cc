import { access, readFile, stat } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(!(await access('a.txt').then(() => true, () => false)), !!(await access('a.txt').then(() => true, () => false)), typeof (await readFile('a.txt')), void (await stat('a.txt')));
  log(+(await stat('a.txt')).size, -(await stat('b.txt')).size, ~(await stat('a.txt')).size);
}
