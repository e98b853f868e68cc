import { readFileSync } from 'node:fs';

class Page {
  toString(): string {
    return readFileSync('a.txt', 'utf8');
  }

  toJSON(): string {
    return readFileSync('b.txt', 'utf8');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(`${new Page()}`, JSON.stringify(new Page()));
}
