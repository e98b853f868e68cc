import { existsSync } from 'node:fs';

function isPage(value: unknown): value is string {
  return typeof value === 'string' && existsSync(value);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const value: unknown = 'a.txt';
  if (isPage(value)) log(value.length);
}
