import { readFileSync } from 'node:fs';
import { access } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  // unblock-ignore-next-line fs -- read once, before the server listens
  log(readFileSync('a.txt', 'utf8'));
  log(await access('a.txt').then(() => true, () => false));
}
