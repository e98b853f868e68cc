import { existsSync, readFileSync } from 'node:fs';

async function load(file: string): Promise<unknown> {
  if (existsSync(file)) {
    return JSON.parse(readFileSync(file, 'utf8'));
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
