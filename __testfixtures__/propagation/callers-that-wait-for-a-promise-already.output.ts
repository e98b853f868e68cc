import { readFile } from 'node:fs/promises';

async function later(name: string): Promise<string> {
  const text = await readFile(name, 'utf8');
  return Promise.resolve(text.trim());
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await later('a.txt'));
  await later('b.txt').then((text) => log(text));
}
