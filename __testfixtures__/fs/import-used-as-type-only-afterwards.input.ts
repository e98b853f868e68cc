import fs from 'node:fs';

async function look(file: fs.PathLike): Promise<fs.Stats> {
  return fs.statSync(file);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await look('a.txt')).size);
}
