import { readFileSync } from 'node:fs';

async function load(text = readFileSync('a.txt', 'utf8')): Promise<string> {
  return text;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load());
}
