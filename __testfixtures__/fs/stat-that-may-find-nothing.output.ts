import { stat } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const found = await stat('a.txt').catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  const lost = await stat('missing.txt').catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  log(found?.isFile(), lost);
}
