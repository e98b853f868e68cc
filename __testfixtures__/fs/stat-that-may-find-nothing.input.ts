import { statSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const found = statSync('a.txt', { throwIfNoEntry: false });
  const lost = statSync('missing.txt', { throwIfNoEntry: false });
  log(found?.isFile(), lost);
}
