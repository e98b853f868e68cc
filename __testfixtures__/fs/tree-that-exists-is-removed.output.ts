import { access, rm, rmdir } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await rm('dir/sub', { recursive: true }).catch((error) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  });
  await rm('dir', { recursive: true, force: true });
  await rmdir('dir').catch((error) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  });
  log(await access('dir').then(() => true, () => false));
}
