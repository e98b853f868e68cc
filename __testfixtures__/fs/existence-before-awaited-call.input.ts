import { existsSync, promises } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';

async function load(file: string): Promise<string | undefined> {
  if (!existsSync(file)) return undefined;
  const text = (await readFile(file, 'utf8')).trim();
  return text;
}

async function parse(file: string): Promise<unknown> {
  return existsSync(file) ? JSON.parse(await promises.readFile(file, 'utf8')) : null;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  if (!existsSync('out')) await mkdir('out', { recursive: true });
  if (existsSync('dir')) {
    await rm('dir', { recursive: true, force: true });
  }
  if (existsSync('a.txt')) await promises.unlink('a.txt');
  log(await load('b.txt'), await load('a.txt'), await parse('data.json'), await parse('missing.json'));
}
