import { readFile, stat } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await stat('missing.txt').catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  }))?.size);
  log((await readFile('a.txt', 'utf8'))?.trim()?.at(0));
}
