import { readFile } from 'node:fs/promises';

async function read(name: string): Promise<string> {
  return await readFile(name, 'utf8');
}

const readers = [read, async (name: string) => name];

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for (const reader of readers) log(await reader('a.txt'));
}
