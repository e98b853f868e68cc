import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

function text(name: string): string {
  return readFileSync(name, 'utf8');
}

async function textAsync(name: string): Promise<string> {
  return await readFile(name, 'utf8');
}

class Texts {
  *[Symbol.iterator](): Generator<string> {
    yield text('a.txt');
    yield text('b.txt');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log([...new Texts()]);
  log(await textAsync('a.txt'));
}
