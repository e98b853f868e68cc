import { readFile } from 'node:fs/promises';

interface Source {
  readonly load: (name: string) => Promise<string>;
  close(): void;
}

const disk: Source = {
  load: async (name) => (await readFile(name, 'utf8')).trim(),
  close: () => {},
};

async function show(source: Source): Promise<string> {
  return `<${await source.load('a.txt')}>`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await show(disk), await show({ load: async (name) => `memory ${name}`, close() {} }));
  disk.close();
}
