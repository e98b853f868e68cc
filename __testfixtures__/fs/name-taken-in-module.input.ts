import { readFileSync } from 'node:fs';

async function readFile(name: string): Promise<string> {
  return readFileSync(name, 'utf8');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await readFile('a.txt'));
}
