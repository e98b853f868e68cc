import { readFileSync } from 'node:fs';

function load(name: string): string {
  return readFileSync(name, 'utf8').trim();
}

namespace load {
  export const label = 'disk';
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(load.label, load('a.txt'));
}
