import * as fs from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await fs.readFile('a.txt', 'utf8'));
  log((await fs.stat('a.txt').catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  }))?.size);
}
