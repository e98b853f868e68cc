import { existsSync, readFileSync } from 'node:fs';

async function lines(file: string): Promise<string[]> {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

async function config(file: string): Promise<{ n: number }> {
  const text = 'taken';
  const found = existsSync(file) ? (JSON.parse(readFileSync(file).toString()) as { n: number }) : { n: text.length };
  return found;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await lines('a.txt'), await lines('missing.txt'));
  log(await config('data.json'), await config('missing.json'));
}
