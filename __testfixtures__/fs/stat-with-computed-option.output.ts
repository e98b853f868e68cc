import { lstatSync, statSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const strict = process.argv.length > 100;
  log(statSync('missing.txt', { throwIfNoEntry: strict }));
  log(lstatSync('missing.txt', { ...{ throwIfNoEntry: false } }));
}
