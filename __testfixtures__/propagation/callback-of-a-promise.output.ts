import { readFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const text = await Promise.resolve('a.txt').then(async (name) => await readFile(name, 'utf8'));
  log(text);
}
