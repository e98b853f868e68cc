import { readFileSync } from 'node:fs';

function fail(name: string): never {
  throw new Error(readFileSync(name, 'utf8').trim());
}

function touch(name: string): void {
  readFileSync(name);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  touch('a.txt');
  try {
    fail('b.txt');
  } catch (error) {
    log((error as Error).message);
  }
}
