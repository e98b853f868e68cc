import { readFileSync } from 'node:fs';

function load(name: string): string {
  return readFileSync(name, 'utf8');
}

function describe(name: string): string {
  return `${name} holds ${load(name)}`;
}

class Page {
  get text(): string {
    return load('a.txt');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(new Page().text);
  log(describe('b.txt'));
}
