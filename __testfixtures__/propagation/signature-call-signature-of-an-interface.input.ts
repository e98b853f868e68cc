import { readFileSync } from 'node:fs';

interface Loader {
  (name: string): string;
  label?: string;
}

const load: Loader = (name) => readFileSync(name, 'utf8');
load.label = 'disk';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(load.label, load('a.txt').trim());
}
