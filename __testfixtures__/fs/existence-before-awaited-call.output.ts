import { promises } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';

async function load(file: string): Promise<string | undefined> {
  const text = await readFile(file, 'utf8').then((text) => text.trim(), (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  return text;
}

async function parse(file: string): Promise<unknown> {
  return await promises.readFile(file, 'utf8').then(JSON.parse, (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await mkdir('out', { recursive: true });
  await rm('dir', { recursive: true, force: true });
  await promises.unlink('a.txt').catch((error) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  });
  log(await load('b.txt'), await load('a.txt'), await parse('data.json'), await parse('missing.json'));
}
