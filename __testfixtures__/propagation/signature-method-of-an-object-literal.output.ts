import { readFile } from 'node:fs/promises';

interface Source {
  load(name: string): Promise<string>;
}

const disk: Source = {
  async load(name) {
    return (await readFile(name, 'utf8')).trim();
  },
};

const memory: Source = { load: async (name) => `memory ${name}` };

async function show(source: Source): Promise<string> {
  return `<${await source.load('a.txt')}>`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await show(disk), await show(memory));
}
