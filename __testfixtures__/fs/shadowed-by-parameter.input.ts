import { readFileSync } from 'node:fs';

type Read = (name: string) => string;

async function load(readFileSync: Read): Promise<string> {
  return readFileSync('a.txt');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load((name) => `fake ${name}`));
  log(typeof readFileSync);
}
