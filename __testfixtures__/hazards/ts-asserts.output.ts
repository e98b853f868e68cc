import { existsSync } from 'node:fs';

function assertPage(value: unknown): asserts value is string {
  if (typeof value !== 'string' || !existsSync(value)) throw new Error('no page');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const value: unknown = 'a.txt';
  assertPage(value);
  log(value.length);
}
