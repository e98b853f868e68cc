import { existsSync, unlinkSync } from 'node:fs';

async function remove(file: string): Promise<void> {
  if (existsSync(file)) unlinkSync(file);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await remove('a.txt');
  await remove('a.txt');
  await remove('b.txt/below');
  log(existsSync('a.txt'));
  try {
    await remove('dir');
  } catch (error) {
    log((error as NodeJS.ErrnoException).syscall);
  }
}
