import { readFileSync } from 'node:fs';

/** Reads the greeting. */
function greeting(name: string): string {
  const text = readFileSync(name, 'utf8');
  return text.trim();
}

const page = {
  get title(): string {
    return greeting('a.txt');
  },
};

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(greeting('b.txt'));
  log(page.title);
}
