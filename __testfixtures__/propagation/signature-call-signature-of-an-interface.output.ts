import { readFile } from 'node:fs/promises';

interface Loader {
  (name: string): Promise<string>;
  label?: string;
}

const load: Loader = async (name) => await readFile(name, 'utf8');
load.label = 'disk';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(load.label, (await load('a.txt')).trim());
}
