import { readFileSync } from 'node:fs';

function text(name: string): string {
  return readFileSync(name, 'utf8');
}

class Texts {
  *[Symbol.iterator](): Generator<string> {
    yield text('a.txt');
    yield text('b.txt');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log([...new Texts()]);
  log(text('a.txt'));
}
