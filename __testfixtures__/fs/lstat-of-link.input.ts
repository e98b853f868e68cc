import { lstatSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(lstatSync('link').isSymbolicLink(), lstatSync('a.txt').isSymbolicLink());
}
