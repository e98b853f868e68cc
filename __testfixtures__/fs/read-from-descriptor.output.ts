import { open, readFile, writeFile, close } from 'node:fs';
import { promisify } from 'node:util';
import { readFile as readFileAsync } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const source = await promisify(open)('a.txt', 'r+');
  log(await promisify(readFile)(source, 'utf8'));
  await promisify(writeFile)(source, 'more');
  await promisify(close)(source);
  log(await readFileAsync('a.txt', 'utf8'));
}
