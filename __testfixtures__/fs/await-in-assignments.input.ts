import { readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  let text: string;
  text = readFileSync('a.txt', 'utf8');
  let [first, second] = ['', ''];
  first = second = readFileSync('b.txt', 'utf8');
  const holder: { text?: string } = {};
  holder.text = readFileSync('a.txt', 'utf8');
  log(text, first, second, holder);
}
