import { readFile } from 'node:fs/promises';

type Loader = (name: string) => Promise<string>;

async function show(load: Loader, name: string): Promise<string> {
  return `<${await load(name)}>`;
}

const disk = async (name: string): Promise<string> => (await readFile(name, 'utf8')).trim();

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await show(disk, 'a.txt'), await show(async (name) => `memory ${name}`, 'b.txt'));
}
