import { readFile } from 'node:fs/promises';

async function load(file: string): Promise<string[]> {
  try {
    return (await readFile(file, 'utf8')).split('\n');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    return [];
  }
}

async function demand(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    throw new Error(`${file} is not there`);
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('a.txt'), await load('missing.txt'), await demand('b.txt'));
  await demand('missing.txt');
}
