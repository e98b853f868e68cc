import { readFile } from 'node:fs/promises';

async function read(name: string): Promise<string> {
  return (await readFile(name, 'utf8')).trim();
}

async function both(): Promise<string> {
  const first = await read('a.txt');
  return `${first}-${await read('b.txt')}`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await both()).toUpperCase(), (await both()).length);
}
