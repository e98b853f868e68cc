import { readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const given: { text?: string } = {};
  const { text = readFileSync('a.txt', 'utf8') } = given;
  const [first = readFileSync('b.txt', 'utf8')] = [] as string[];
  log(text, first);
}
