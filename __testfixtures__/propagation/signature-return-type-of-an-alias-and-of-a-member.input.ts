import { readFileSync } from 'node:fs';

type Loader = (name: string) => string[];

interface Source {
  load: Loader;
}

class Disk {
  lines(name: string): string[] {
    return readFileSync(name, 'utf8').split('\n');
  }
}

const disk: Source = { load: (name) => new Disk().lines(name) };

function first(lines: ReturnType<Loader>, others: ReturnType<Source['load']>, last: ReturnType<Disk['lines']>) {
  return `${lines[0]}${others[0]}${last[0]}`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const lines = disk.load('a.txt');
  log(first(lines, lines, new Disk().lines('b.txt')));
}
