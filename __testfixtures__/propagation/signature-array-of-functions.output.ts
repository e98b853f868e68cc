import { readFile } from 'node:fs/promises';

type Reader = (name: string) => Promise<string>;

async function text(name: string): Promise<string> {
  return (await readFile(name, 'utf8')).trim();
}

const readers: Reader[] = [text, async (name) => name.toUpperCase()];

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for (const reader of readers) log(await reader('a.txt'));
}
