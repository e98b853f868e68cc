import { existsSync, readFileSync } from 'node:fs';

async function load(file: string): Promise<string[]> {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').split('\n');
}

async function demand(file: string): Promise<string> {
  if (!existsSync(file)) {
    throw new Error(`${file} is not there`);
  }
  return readFileSync(file, 'utf8');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('a.txt'), await load('missing.txt'), await demand('b.txt'));
  await demand('missing.txt');
}
