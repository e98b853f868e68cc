import { readFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(`a: ${await readFile('a.txt', 'utf8')}, b: ${(await readFile(`${'b'}.txt`, 'utf8')).trim()}`);
}
