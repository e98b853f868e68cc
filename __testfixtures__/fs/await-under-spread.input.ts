import { readdirSync, readFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(...readdirSync('dir').sort());
  const names = [...readdirSync('dir')].sort();
  const bytes = { ...readFileSync('empty.txt'), names };
  log(bytes, Math.max(...readFileSync('a.txt')));
}
