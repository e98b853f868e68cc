import { readFile } from 'node:fs/promises';

async function fail(name: string): Promise<never> {
  throw new Error((await readFile(name, 'utf8')).trim());
}

async function touch(name: string): Promise<void> {
  await readFile(name);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await touch('a.txt');
  try {
    await fail('b.txt');
  } catch (error) {
    log((error as Error).message);
  }
}
