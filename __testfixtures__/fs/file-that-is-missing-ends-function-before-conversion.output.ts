import { readFile } from 'node:fs/promises';

interface Config {
  n: number;
}

async function load(file: string): Promise<Config | undefined> {
  const config = await readFile(file, 'utf8').then((text) => JSON.parse(text) as Config, (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (config === undefined) {
    return undefined;
  }
  return { n: config.n + 1 };
}

async function texts(files: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch((error) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
      throw error;
    });
    if (text === undefined) continue;
    found.push(text.trim());
  }
  return found;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('data.json'), await load('missing.json'), await texts(['a.txt', 'missing.txt', 'b.txt']));
}
