import { access, unlink } from 'node:fs/promises';

async function remove(file: string): Promise<void> {
  await unlink(file).catch((error) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  });
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await remove('a.txt');
  await remove('a.txt');
  await remove('b.txt/below');
  log(await access('a.txt').then(() => true, () => false));
  try {
    await remove('dir');
  } catch (error) {
    log((error as NodeJS.ErrnoException).syscall);
  }
}
