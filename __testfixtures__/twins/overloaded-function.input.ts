import { readFileSync } from 'node:fs';

function load(name: string): string;
function load(name: string, asLines: true): string[];
function load(name: string, asLines?: true): string | string[] {
  const text = readFileSync(name, 'utf8');
  return asLines ? text.split('\n') : text;
}

class Page {
  toString(): string {
    return load('a.txt');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(`${new Page()}`, load('b.txt', true));
}
