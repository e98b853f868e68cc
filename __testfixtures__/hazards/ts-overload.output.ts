import { readFile } from 'node:fs/promises';

function load(name: string): Promise<string>;
function load(count: number): Promise<string[]>;
async function load(value: string | number): Promise<string | string[]> {
  const text = await readFile('a.txt', 'utf8');
  return typeof value === 'string' ? value + text : Array.from({ length: value }, () => text);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await load('x')).length, (await load(2)).length);
}
