import { readFile } from 'node:fs/promises';

interface Options {
  read?: (name: string) => Promise<string>;
}

async function load(name: string, { read = async (file) => await readFile(file, 'utf8') }: Options = {}): Promise<string> {
  return (await read(name)).trim();
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load('a.txt'), await load('b.txt', { read: async (name) => ` memory ${name} ` }));
}
