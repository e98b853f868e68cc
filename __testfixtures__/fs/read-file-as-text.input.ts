import { readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const text = readFileSync('a.txt', 'utf8');
  log(text.trim());
  log(readFileSync('b.txt', { encoding: 'utf8', flag: 'r' }));
  try {
    readFileSync('missing.txt', 'utf8');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code, (error as Error).message);
  }
}
