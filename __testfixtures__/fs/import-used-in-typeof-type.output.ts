import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

type Read = typeof readFileSync;

export async function main(log: (...values: unknown[]) => void, read?: Read): Promise<void> {
  log(await readFile('a.txt', 'utf8'), read);
}
