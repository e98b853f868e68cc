import { readFile } from 'node:fs/promises';

type Loader = (name: string) => string | Promise<string>;

const disk: Loader = async (name) => (await readFile(name, 'utf8')).trim();
const memory: Loader = (name) => `memory ${name}`;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await disk('a.txt'), await memory('a.txt'));
}
