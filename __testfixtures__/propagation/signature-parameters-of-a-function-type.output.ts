import { readFile } from 'node:fs/promises';

async function load(name: string, size: number): Promise<string> {
  return (await readFile(name, 'utf8')).slice(0, size);
}

type Args = Parameters<typeof load>;

const args: Args = ['a.txt', 3];

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await load(...args));
}
