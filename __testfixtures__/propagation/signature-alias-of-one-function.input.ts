import { readFileSync } from 'node:fs';

type Loader = (name: string) => string;

const load: Loader = (name) => readFileSync(name, 'utf8');

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(load('a.txt').trim());
}
