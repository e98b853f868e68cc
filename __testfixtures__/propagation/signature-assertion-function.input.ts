import { readFileSync } from 'node:fs';

function assertAlpha(name: string, value: unknown): asserts value is string {
  if (readFileSync(name, 'utf8').trim() !== value) throw new Error('other');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const value: unknown = 'alpha';
  assertAlpha('a.txt', value);
  log(value.length);
}
