import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** Reads the greeting. */
function greeting(name: string): string {
  const text = readFileSync(name, 'utf8');
  return text.trim();
}

async function greetingAsync(name: string): Promise<string> {
  const text = await readFile(name, 'utf8');
  return text.trim();
}

const page = {
  get title(): string {
    return greeting('a.txt');
  },
};

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await greetingAsync('b.txt'));
  log(page.title);
}
