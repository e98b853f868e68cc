import { access, mkdir, readFile } from 'node:fs/promises';

async function load(dir: string, file: string): Promise<string> {
  if (dir === '') throw new Error('no directory');
  else await mkdir(dir, { recursive: true });

  if (dir === 'skip') return 'skipped';
  else try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
  }
  return 'none';
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('made', 'a.txt'), await load('skip', 'a.txt'), await load('made', 'missing.txt'), await access('made').then(() => true, () => false));
}
