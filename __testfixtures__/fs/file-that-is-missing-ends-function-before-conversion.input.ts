import { existsSync, readFileSync } from 'node:fs';

interface Config {
  n: number;
}

async function load(file: string): Promise<Config | undefined> {
  if (!existsSync(file)) {
    return undefined;
  }
  const config = JSON.parse(readFileSync(file, 'utf8')) as Config;
  return { n: config.n + 1 };
}

async function texts(files: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const file of files) {
    if (!existsSync(file)) continue;
    const text = readFileSync(file, 'utf8');
    found.push(text.trim());
  }
  return found;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('data.json'), await load('missing.json'), await texts(['a.txt', 'missing.txt', 'b.txt']));
}
