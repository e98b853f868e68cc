import { readFile } from 'node:fs/promises';

type Loader = (name: string) => Promise<string>;

const disk = async (name: string): Promise<string> => (await readFile(name, 'utf8')).trim();
const memory = async (name: string): Promise<string> => `memory ${name}`;

async function choose(real: boolean): Promise<string> {
  const load: Loader = real ? disk : memory;
  return await load('a.txt');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await choose(true), await choose(false), await memory('b.txt'));
}
