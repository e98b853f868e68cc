import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';

function size(name: string): number {
  return statSync(name).size;
}

async function sizeAsync(name: string): Promise<number> {
  return (await stat(name)).size;
}

function sorted(names: readonly string[]): string[] {
  return [...names].sort((a, b) => size(a) - size(b));
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(sorted(['a.txt', 'b.txt']));
  for (const name of ['a.txt', 'b.txt']) log((await sizeAsync(name)) > 0);
}
