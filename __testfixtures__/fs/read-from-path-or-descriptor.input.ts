import { appendFileSync, openSync, readFileSync } from 'node:fs';

async function load(source: string | number): Promise<string> {
  return readFileSync(source, 'utf8');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('a.txt'), await load(openSync('b.txt', 'r')));
  const target: number | URL = openSync('a.txt', 'a');
  appendFileSync(target, 'tail');
  log(await load('a.txt'));
}
