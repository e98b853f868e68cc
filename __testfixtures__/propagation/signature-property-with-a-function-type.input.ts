import { readFileSync } from 'node:fs';

interface Source {
  readonly load: (name: string) => string;
  close(): void;
}

const disk: Source = {
  load: (name) => readFileSync(name, 'utf8').trim(),
  close: () => {},
};

function show(source: Source): string {
  return `<${source.load('a.txt')}>`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(show(disk), show({ load: (name) => `memory ${name}`, close() {} }));
  disk.close();
}
