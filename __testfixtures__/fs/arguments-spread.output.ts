import { existsSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const target: [string, string] = ['new.txt', 'text'];
  await writeFile(...target);
  const source: [string, 'utf8'] = ['new.txt', 'utf8'];
  log(await readFile(...source));
  const alone: [string] = ['new.txt'];
  log(statSync(...alone).size, existsSync(...alone));
}
