import fs from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((0, fs.readFileSync)('a.txt', 'utf8'));
  log((fs.readFileSync as (name: string, encoding: 'utf8') => string)('b.txt', 'utf8'));
}
