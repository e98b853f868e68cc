import { readFile } from 'node:fs/promises';

interface Config {
  n: number;
}

async function load(file: string): Promise<Config> {
  const config: Config = await readFile(file, 'utf8').then(JSON.parse, (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return { n: 0 };
    throw error;
  });
  return config;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('data.json'), await load('missing.json'));
  try {
    await load('a.txt');
  } catch (error) {
    log((error as Error).name);
  }
}
