import { access, readFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await readFile('a.txt', 'utf8'), (await access('b.txt').then(() => true, () => false)) === true);
}
