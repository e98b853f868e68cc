import { existsSync, readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(['a.txt', 'missing.txt'].filter(existsSync));
  log(readFileSync('a.txt', 'utf8'));
}
