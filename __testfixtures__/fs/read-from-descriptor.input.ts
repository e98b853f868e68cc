import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const source = openSync('a.txt', 'r+');
  log(readFileSync(source, 'utf8'));
  writeFileSync(source, 'more');
  closeSync(source);
  log(readFileSync('a.txt', 'utf8'));
}
