import { readFileSync } from 'node:fs';

type Loader = (name: string) => string;

const disk = (name: string): string => readFileSync(name, 'utf8').trim();
const memory = (name: string): string => `memory ${name}`;

function choose(real: boolean): string {
  const load: Loader = real ? disk : memory;
  return load('a.txt');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(choose(true), choose(false), memory('b.txt'));
}
