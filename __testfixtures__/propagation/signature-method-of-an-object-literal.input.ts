import { readFileSync } from 'node:fs';

interface Source {
  load(name: string): string;
}

const disk: Source = {
  load(name) {
    return readFileSync(name, 'utf8').trim();
  },
};

const memory: Source = { load: (name) => `memory ${name}` };

function show(source: Source): string {
  return `<${source.load('a.txt')}>`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(show(disk), show(memory));
}
