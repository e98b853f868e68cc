import { existsSync, readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(existsSync('a.txt') ? 'there' : 'gone');
  log(names().length > 1 ? readFileSync('a.txt', 'utf8') : readFileSync('missing.txt', 'utf8'));
}

function names(): string[] {
  return ['a', 'b'];
}
