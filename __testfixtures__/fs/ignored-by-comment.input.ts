import { existsSync, readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  // unblock-ignore-next-line fs -- read once, before the server listens
  log(readFileSync('a.txt', 'utf8'));
  log(existsSync('a.txt'));
}
