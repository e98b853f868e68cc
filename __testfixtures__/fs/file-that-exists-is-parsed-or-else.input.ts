import { existsSync, readFileSync } from 'node:fs';

interface Config {
  n: number;
}

async function load(file: string): Promise<Config> {
  const config: Config = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { n: 0 };
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
