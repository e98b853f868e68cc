import { readFile } from 'node:fs/promises';

interface Source {
  load: (name: string) => Promise<string>;
}

class Disk implements Source {
  load = async (name: string): Promise<string> => (await readFile(name, 'utf8')).trim();
}

class Memory implements Source {
  async load(name: string): Promise<string> {
    return `memory ${name}`;
  }
}

async function show(source: Source): Promise<string> {
  return `<${await source.load('a.txt')}>`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await show(new Disk()), await show(new Memory()));
}
