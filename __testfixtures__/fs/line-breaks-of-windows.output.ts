import { readFile, stat } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await readFile('a.txt', 'utf8'));
  log(await stat('missing.txt').catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  }));
  let size = 1;
  size += (await stat('a.txt')).size;
  log(size);
}
