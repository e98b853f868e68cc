import { readFile } from 'node:fs/promises';

type Loader = (name: string) => Promise<string[]>;

interface Source {
  load: Loader;
}

class Disk {
  async lines(name: string): Promise<string[]> {
    return (await readFile(name, 'utf8')).split('\n');
  }
}

const disk: Source = { load: async (name) => await new Disk().lines(name) };

function first(lines: Awaited<ReturnType<Loader>>, others: Awaited<ReturnType<Source['load']>>, last: Awaited<ReturnType<Disk['lines']>>) {
  return `${lines[0]}${others[0]}${last[0]}`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const lines = await disk.load('a.txt');
  log(first(lines, lines, await new Disk().lines('b.txt')));
}
