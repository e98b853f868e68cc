import { lstat } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await lstat('missing.txt').catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }));
  try {
    await lstat('a.txt/below').catch((error) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
