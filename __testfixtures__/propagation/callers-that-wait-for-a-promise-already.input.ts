import { readFileSync } from 'node:fs';

function later(name: string): Promise<string> {
  const text = readFileSync(name, 'utf8');
  return Promise.resolve(text.trim());
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await later('a.txt'));
  await later('b.txt').then((text) => log(text));
}
