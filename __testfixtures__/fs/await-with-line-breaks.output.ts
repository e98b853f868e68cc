import { access, readFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const lines = (await readFile('a.txt', 'utf8'))
    .split('\n')
    .filter((line) => line !== '');
  const ready =
    (await access('a.txt').then(() => true, () => false)) &&
    // both are asked for
    (await access('b.txt').then(() => true, () => false));
  log(lines, ready);
}
