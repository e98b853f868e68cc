import { lstatSync, lutimesSync, statSync, utimesSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  utimesSync('a.txt', 1000, new Date(2_000_000));
  lutimesSync('link', 3000, 4000);
  log(statSync('a.txt').mtimeMs, lstatSync('link').mtimeMs);
}
