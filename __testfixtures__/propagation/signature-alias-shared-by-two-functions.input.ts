import { readFileSync } from 'node:fs';

type Loader = (name: string) => string;

const disk: Loader = (name) => readFileSync(name, 'utf8').trim();
const memory: Loader = (name) => `memory ${name}`;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(disk('a.txt'), memory('a.txt'));
}
