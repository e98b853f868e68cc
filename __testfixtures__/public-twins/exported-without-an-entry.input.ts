import { readFileSync } from 'node:fs';

export function load(name: string): string {
  return readFileSync(name, 'utf8');
}

export default function loadAll(names: readonly string[]): string {
  let all = '';
  for (const name of names) all = `${all}${load(name)}`;
  return all;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(loadAll(['a.txt', 'b.txt']));
}
