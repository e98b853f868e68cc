import { readFileSync } from 'node:fs';

interface Source {
  load(name: string): string;
}

class Disk {
  load(name: string): string {
    return readFileSync(name, 'utf8').trim();
  }
}

const memory = { load: (name: string) => `memory ${name}` };

function show(source: Source): string {
  return `<${source.load('a.txt')}>`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(show(new Disk()), show(memory));
}
