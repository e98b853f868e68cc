import { readFile, stat } from 'node:fs/promises';

let total = 0;

async function add(name: string): Promise<void> {
  const value = (await stat(name)).size;
  total += value;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await Promise.all([add('a.txt'), add('b.txt')]);
  log(total);
  let text = 'start ';
  text += await readFile('a.txt', 'utf8');
  const counts: Record<string, number> = { a: 1 };
  const value = (await readFile('b.txt')).length;
  counts['a'] -= value;
  log(text, counts);
}
