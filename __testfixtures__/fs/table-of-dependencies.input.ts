import { readFileSync } from 'node:fs';

export const deps = { readFileSync, read: readFileSync };

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  deps.read = (() => 'stub') as never;
  log(deps.read('a.txt', 'utf8'));
}
