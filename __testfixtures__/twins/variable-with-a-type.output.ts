import { readFileSync } from 'node:fs';

type Load = (name: string) => string;

const load: Load = (name) => readFileSync(name, 'utf8');

const lazy = {
  get text(): string {
    return load('a.txt');
  },
};

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(lazy.text);
  log(load('b.txt'));
}
