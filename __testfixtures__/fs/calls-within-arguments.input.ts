import { readFileSync, realpathSync, writeFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  writeFileSync('new.txt', readFileSync(realpathSync('link')).toString().toUpperCase());
  log(readFileSync(readFileSync('new.txt', 'utf8').trim() === 'ALPHA' ? 'a.txt' : 'b.txt', 'utf8'));
}
