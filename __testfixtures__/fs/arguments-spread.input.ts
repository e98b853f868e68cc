import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const target: [string, string] = ['new.txt', 'text'];
  writeFileSync(...target);
  const source: [string, 'utf8'] = ['new.txt', 'utf8'];
  log(readFileSync(...source));
  const alone: [string] = ['new.txt'];
  log(statSync(...alone).size, existsSync(...alone));
}
