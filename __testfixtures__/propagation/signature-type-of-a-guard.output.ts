import { readFileSync } from 'node:fs';

type Guard = (value: unknown) => value is string;

const isKnown: Guard = (value): value is string => readFileSync('a.txt', 'utf8').trim() === value;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(isKnown('alpha'), isKnown(1));
}
