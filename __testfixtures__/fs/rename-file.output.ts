import { access, rename } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await rename('a.txt', 'c.txt');
  log(await access('a.txt').then(() => true, () => false), await access('c.txt').then(() => true, () => false));
}
