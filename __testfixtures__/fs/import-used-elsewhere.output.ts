import { createReadStream, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

function first(name: string): string {
  return readFileSync(name, 'utf8');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(first('a.txt'), await readFile('b.txt', 'utf8'));
  log(typeof createReadStream);
}
