import { readFile, stat } from 'node:fs/promises';
import { everything } from './disk.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await readFile('a.txt', 'utf8'), (await stat('a.txt')).size, await everything.promises.readFile('b.txt', 'utf8'));
}
