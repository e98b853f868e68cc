import { readFileSync, writeFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  writeFileSync('ms.txt', '5');
  const end = Date.now() + Number(readFileSync('ms.txt', 'utf8'));
  while (Date.now() < end) {}
  log('after');
}
