import { readFileSync } from 'node:fs';

function load(name: string, size: number): string {
  return readFileSync(name, 'utf8').slice(0, size);
}

type Args = Parameters<typeof load>;

const args: Args = ['a.txt', 3];

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(load(...args));
}
