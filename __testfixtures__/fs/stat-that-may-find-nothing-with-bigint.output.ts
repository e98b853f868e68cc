import { stat } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await stat('a.txt', { bigint: true }).catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  }))?.size);
  log((await stat('a.txt', { bigint: true }).catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  }))?.size);
  log(await stat('missing.txt', {
    bigint: true,
  }).catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  }));
}
