import { type Stats, readFileSync, statSync, type PathLike } from 'node:fs';

async function look(file: PathLike): Promise<Stats> {
  return statSync(file);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await look('a.txt')).size, readFileSync('a.txt', 'utf8'));
}
