import { readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(`a: ${readFileSync('a.txt', 'utf8')}, b: ${readFileSync(`${'b'}.txt`, 'utf8').trim()}`);
}
