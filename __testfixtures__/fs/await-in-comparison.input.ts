import { Stats, readFileSync, statSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(statSync('a.txt') instanceof Stats, 'size' in statSync('a.txt'), readFileSync('a.txt', 'utf8') === 'alpha\n');
}
