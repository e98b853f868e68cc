import { readFile } from 'node:fs/promises';

async function load(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
  }
  return 'nothing';
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('data.json'), await load('missing.json'), await load('a.txt/below'));
  try {
    await load('a.txt');
  } catch (error) {
    log((error as Error).name);
  }
}
