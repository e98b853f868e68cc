import { lstat, lutimes, stat, utimes } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await utimes('a.txt', 1000, new Date(2_000_000));
  await lutimes('link', 3000, 4000);
  log((await stat('a.txt')).mtimeMs, (await lstat('link')).mtimeMs);
}
