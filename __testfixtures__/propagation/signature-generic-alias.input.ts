import { readFileSync } from 'node:fs';

type Parse<Result> = (name: string) => Result;

const lines: Parse<string[]> = (name) => readFileSync(name, 'utf8').trim().split('');
const size: Parse<number> = (name) => name.length;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(lines('a.txt').length, size('a.txt'));
}
