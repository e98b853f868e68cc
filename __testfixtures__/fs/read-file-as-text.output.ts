import { readFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const text = await readFile('a.txt', 'utf8');
  log(text.trim());
  log(await readFile('b.txt', { encoding: 'utf8', flag: 'r' }));
  try {
    await readFile('missing.txt', 'utf8');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code, (error as Error).message);
  }
}
