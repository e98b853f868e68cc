import { type Stats, type PathLike } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

async function look(file: PathLike): Promise<Stats> {
  return await stat(file);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await look('a.txt')).size, await readFile('a.txt', 'utf8'));
}
