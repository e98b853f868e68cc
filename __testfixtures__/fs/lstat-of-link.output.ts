import { lstat } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await lstat('link')).isSymbolicLink(), (await lstat('a.txt')).isSymbolicLink());
}
