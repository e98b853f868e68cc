import { readFileSync } from 'node:fs';

type Loader = (name: string) => string;

function show(load: Loader, name: string): string {
  return `<${load(name)}>`;
}

const disk = (name: string): string => readFileSync(name, 'utf8').trim();

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(show(disk, 'a.txt'), show((name) => `memory ${name}`, 'b.txt'));
}
