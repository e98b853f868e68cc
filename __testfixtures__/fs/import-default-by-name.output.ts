import { default as disk } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await disk.readFile('a.txt', 'utf8'));
}
