import { readFileSync } from 'node:fs';

export function load(name: string): string;
export function load(name: string, lines: true): string[];
export function load(name: string, lines?: true): string | string[] {
  const text = readFileSync(name, 'utf8');
  return lines ? text.split('\n') : text;
}

export function sorted(names: string[]): string[] {
  return names.sort((a, b) => readFileSync(a).length - readFileSync(b).length);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(load('a.txt'), sorted(['b.txt', 'a.txt']));
}
