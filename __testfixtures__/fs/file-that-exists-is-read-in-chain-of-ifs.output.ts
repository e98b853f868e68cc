import { access, mkdir, readFile } from 'node:fs/promises';

async function load(dir: string, file: string): Promise<string> {
  if (dir === '') throw new Error('no directory');
  else await mkdir(dir, { recursive: true });

  if (dir === 'skip') return 'skipped';
  else if (await access(file).then(() => true, () => false)) return await readFile(file, 'utf8');
  return 'none';
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('made', 'a.txt'), await load('skip', 'a.txt'), await load('made', 'missing.txt'), await access('made').then(() => true, () => false));
}
