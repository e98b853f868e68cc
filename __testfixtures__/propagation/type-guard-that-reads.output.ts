import { existsSync } from 'node:fs';

function isFile(value: unknown): value is string {
  return typeof value === 'string' && existsSync(value);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const value: unknown = 'a.txt';
  if (isFile(value)) log(value.length);
}
