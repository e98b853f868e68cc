import { readFile } from 'node:fs/promises';

async function load(name: string): Promise<string> {
  return (await readFile(name, 'utf8')).trim();
}

namespace load {
  export const label = 'disk';
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(load.label, await load('a.txt'));
}
