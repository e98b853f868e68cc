import { readFile } from 'node:fs/promises';

interface Source {
  load(name: string): Promise<string>;
}

class Disk {
  async load(name: string): Promise<string> {
    return (await readFile(name, 'utf8')).trim();
  }
}

const memory = { load: async (name: string) => `memory ${name}` };

async function show(source: Source): Promise<string> {
  return `<${await source.load('a.txt')}>`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await show(new Disk()), await show(memory));
}
