import { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await stat('a.txt')) instanceof Stats, 'size' in (await stat('a.txt')), (await readFile('a.txt', 'utf8')) === 'alpha\n');
}
