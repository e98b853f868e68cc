import fs from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await fs.readFile('a.txt', 'utf8'), await fs.access('b.txt').then(() => true, () => false));
}
