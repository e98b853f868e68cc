import { statSync } from 'node:fs';

function size(name: string): number {
  return statSync(name).size;
}

function sorted(names: readonly string[]): string[] {
  return [...names].sort((a, b) => size(a) - size(b));
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(sorted(['a.txt', 'b.txt']));
  for (const name of ['a.txt', 'b.txt']) log(size(name) > 0);
}
