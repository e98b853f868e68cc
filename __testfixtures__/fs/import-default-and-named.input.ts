import fs, { readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(readFileSync('a.txt', 'utf8'), fs.readFileSync('b.txt', 'utf8'), fs.constants.R_OK);
}
