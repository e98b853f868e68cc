import { readFileSync } from 'node:fs';

export { readFileSync };

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(readFileSync('a.txt', 'utf8'));
}
