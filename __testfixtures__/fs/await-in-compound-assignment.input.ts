import { readFileSync, statSync } from 'node:fs';

let total = 0;

async function add(name: string): Promise<void> {
  total += statSync(name).size;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await Promise.all([add('a.txt'), add('b.txt')]);
  log(total);
  let text = 'start ';
  text += readFileSync('a.txt', 'utf8');
  const counts: Record<string, number> = { a: 1 };
  counts['a'] -= readFileSync('b.txt').length;
  log(text, counts);
}
