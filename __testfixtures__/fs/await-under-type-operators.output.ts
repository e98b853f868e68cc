import { readFile, stat } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const text = (await readFile('a.txt', 'utf8')) as string;
  const size = (await stat('a.txt'))!.size;
  const bytes = <Buffer>(await readFile('a.txt'));
  const checked = (await readFile('b.txt', 'utf8')) satisfies string;
  log(text, size, bytes.length, checked);
}
