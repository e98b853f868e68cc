import { existsSync, readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const error = 'nothing there';
  log(existsSync('missing.txt') ? readFileSync('missing.txt', 'utf8') : error);
  let text: string;
  if (existsSync('missing.txt')) text = readFileSync('missing.txt', 'utf8');
  else text = error;
  log(text);
}
