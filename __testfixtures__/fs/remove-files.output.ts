import { access, rm, rmdir, unlink } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await rm('dir', { recursive: true, force: true });
  await unlink('a.txt');
  log(await access('dir').then(() => true, () => false), await access('a.txt').then(() => true, () => false));
  try {
    await rmdir('missing');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code, (error as NodeJS.ErrnoException).syscall);
  }
}
