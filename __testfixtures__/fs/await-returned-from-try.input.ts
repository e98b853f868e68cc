import { readFileSync } from 'node:fs';

async function load(name: string): Promise<string> {
  try {
    return readFileSync(name, 'utf8');
  } catch {
    return 'fallback';
  } finally {
    // closing time
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('a.txt'), await load('missing.txt'));
}
