import { existsSync, readFileSync } from 'node:fs';

async function load(file: string): Promise<string | null> {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('a.txt'), await load('missing.txt'));
  const bytes = !existsSync('b.txt') ? undefined : readFileSync('b.txt');
  log(bytes?.length, (existsSync('missing.txt') ? readFileSync('missing.txt', 'utf8') : '').length);
  try {
    await load('dir');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
