import { readFileSync } from 'node:fs';

interface Source {
  load: (name: string) => string;
}

class Disk implements Source {
  load = (name: string): string => readFileSync(name, 'utf8').trim();
}

class Memory implements Source {
  load(name: string): string {
    return `memory ${name}`;
  }
}

function show(source: Source): string {
  return `<${source.load('a.txt')}>`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(show(new Disk()), show(new Memory()));
}
