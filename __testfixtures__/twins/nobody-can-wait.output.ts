import { readFileSync } from 'node:fs';

function load(name: string): string {
  return readFileSync(name, 'utf8');
}

class Page {
  toString(): string {
    return load('a.txt');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(`${new Page()}`);
}
