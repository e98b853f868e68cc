import { readFile } from 'node:fs/promises';

const load: (name: string) => Promise<string> = async (name) => await readFile(name, 'utf8');

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await load('a.txt')).trim());
}
