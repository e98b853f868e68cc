import { readFileSync } from 'node:fs';

function* lines(name: string): Generator<string> {
  yield* readFileSync(name, 'utf8').split('\n');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log([...lines('a.txt')]);
}
