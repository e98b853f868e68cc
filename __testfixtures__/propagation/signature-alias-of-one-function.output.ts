import { readFile } from 'node:fs/promises';

type Loader = (name: string) => Promise<string>;

const load: Loader = async (name) => await readFile(name, 'utf8');

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await load('a.txt')).trim());
}
