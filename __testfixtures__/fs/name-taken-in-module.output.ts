import { readFile as readFileAsync } from 'node:fs/promises';

async function readFile(name: string): Promise<string> {
  return await readFileAsync(name, 'utf8');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await readFile('a.txt'));
}
