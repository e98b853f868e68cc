import { existsSync, mkdirSync, readFileSync } from 'node:fs';

async function load(dir: string, file: string): Promise<string> {
  if (dir === '') throw new Error('no directory');
  else if (!existsSync(dir)) mkdirSync(dir, { recursive: true });

  if (dir === 'skip') return 'skipped';
  else if (existsSync(file)) return readFileSync(file, 'utf8');
  return 'none';
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('made', 'a.txt'), await load('skip', 'a.txt'), await load('made', 'missing.txt'), existsSync('made'));
}
