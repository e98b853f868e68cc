import * as fs from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(fs.readFileSync('a.txt', 'utf8'));
  log(fs.statSync('a.txt', { throwIfNoEntry: false })?.size);
}
