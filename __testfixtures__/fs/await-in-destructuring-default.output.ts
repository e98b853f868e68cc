import { readFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const given: { text?: string } = {};
  const { text = await readFile('a.txt', 'utf8') } = given;
  const [first = await readFile('b.txt', 'utf8')] = [] as string[];
  log(text, first);
}
