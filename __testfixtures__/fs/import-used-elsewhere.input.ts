import { createReadStream, readFileSync } from 'node:fs';

function first(name: string): string {
  return readFileSync(name, 'utf8');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(first('a.txt'), readFileSync('b.txt', 'utf8'));
  log(typeof createReadStream);
}
