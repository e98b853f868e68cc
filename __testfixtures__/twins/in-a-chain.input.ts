import { readFileSync } from 'node:fs';

function load(name: string): string {
  return readFileSync(name, 'utf8');
}

const lines = (name: string): string[] => load(name).split('\n');

function count(name: string): number {
  return lines(name).length;
}

class Page {
  toString(): string {
    return `${count('a.txt')} ${load('b.txt')}`;
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(String(new Page()));
  log(count('a.txt'));
}
