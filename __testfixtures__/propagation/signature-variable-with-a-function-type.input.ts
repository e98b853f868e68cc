import { readFileSync } from 'node:fs';

const load: (name: string) => string = (name) => readFileSync(name, 'utf8');

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(load('a.txt').trim());
}
