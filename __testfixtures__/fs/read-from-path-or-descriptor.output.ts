import { readFile, open, appendFile } from 'node:fs';
import { promisify } from 'node:util';

async function load(source: string | number): Promise<string> {
  return await promisify(readFile)(source, 'utf8');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('a.txt'), await load(await promisify(open)('b.txt', 'r')));
  const target: number | URL = await promisify(open)('a.txt', 'a');
  await promisify(appendFile)(target, 'tail');
  log(await load('a.txt'));
}
