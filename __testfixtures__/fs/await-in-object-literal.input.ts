import { readFileSync, statSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log({ text: readFileSync('a.txt', 'utf8'), [readFileSync('b.txt', 'utf8').trim()]: statSync('b.txt').size });
}
