import { readFile } from 'node:fs/promises';

async function load(file: string): Promise<string | null> {
  return await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('a.txt'), await load('missing.txt'));
  const bytes = await readFile('b.txt').catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  log(bytes?.length, (await readFile('missing.txt', 'utf8').catch((error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return '';
    throw error;
  })).length);
  try {
    await load('dir');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
