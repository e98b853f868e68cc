import { existsSync, readFileSync } from 'node:fs';

async function load(file: string): Promise<string> {
  let text: string;
  if (existsSync(file)) {
    text = readFileSync(file, 'utf8');
  } else {
    text = readFileSync('b.txt', 'utf8');
  }
  return text;
}

async function loadAgain(file: string): Promise<string> {
  let text: string;
  if (!existsSync(file)) {
    text = 'none';
  } else {
    text = readFileSync(file, 'utf8');
  }
  return text;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('a.txt'), await load('missing.txt'));
  log(await loadAgain('a.txt'), await loadAgain('missing.txt'));
}
