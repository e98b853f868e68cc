import { readFileSync } from 'node:fs';

interface Options {
  read?: (name: string) => string;
}

function load(name: string, { read = (file) => readFileSync(file, 'utf8') }: Options = {}): string {
  return read(name).trim();
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(load('a.txt'), load('b.txt', { read: (name) => ` memory ${name} ` }));
}
