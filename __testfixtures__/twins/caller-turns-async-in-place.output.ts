import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

function load(name: string): string {
  return readFileSync(name, 'utf8');
}

async function loadAsync(name: string): Promise<string> {
  return await readFile(name, 'utf8');
}

async function describe(name: string): Promise<string> {
  return `${name} holds ${await loadAsync(name)}`;
}

class Page {
  get text(): string {
    return load('a.txt');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(new Page().text);
  log(await describe('b.txt'));
}
