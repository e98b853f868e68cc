import { readFile } from 'node:fs/promises';

async function lines(file: string): Promise<string[]> {
  return await readFile(file, 'utf8').then((text) => text.trim().split('\n'), (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
}

async function config(file: string): Promise<{ n: number }> {
  const text = 'taken';
  const found = await readFile(file).then((bytes) => JSON.parse(bytes.toString()) as { n: number }, (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return { n: text.length };
    throw error;
  });
  return found;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await lines('a.txt'), await lines('missing.txt'));
  log(await config('data.json'), await config('missing.json'));
}
