import { statSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(statSync('a.txt', { bigint: true, throwIfNoEntry: false })?.size);
  log(statSync('a.txt', { throwIfNoEntry: false, bigint: true })?.size);
  log(statSync('missing.txt', {
    throwIfNoEntry: false,
    bigint: true,
  }));
}
