import { readFileSync } from 'node:fs';

function load(name: string): string;
function load(count: number): string[];
function load(value: string | number): string | string[] {
  const text = readFileSync('a.txt', 'utf8');
  return typeof value === 'string' ? value + text : Array.from({ length: value }, () => text);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(load('x').length, load(2).length);
}
