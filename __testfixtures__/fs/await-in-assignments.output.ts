import { readFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  let text: string;
  text = await readFile('a.txt', 'utf8');
  let [first, second] = ['', ''];
  first = second = await readFile('b.txt', 'utf8');
  const holder: { text?: string } = {};
  holder.text = await readFile('a.txt', 'utf8');
  log(text, first, second, holder);
}
