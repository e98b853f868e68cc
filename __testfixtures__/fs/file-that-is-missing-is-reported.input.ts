import { existsSync, readFileSync } from 'node:fs';

async function load(file: string, warn: (text: string) => void): Promise<string> {
  if (!existsSync(file)) {
    warn(`no ${file}`);
    return '';
  }
  const text: string = readFileSync(file, 'utf8');
  return text;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('a.txt', log), await load('missing.txt', log));
}
