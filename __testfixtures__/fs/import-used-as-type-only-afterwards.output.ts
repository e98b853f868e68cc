import fs from 'node:fs';

async function look(file: fs.PathLike): Promise<fs.Stats> {
  return await fs.promises.stat(file);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await look('a.txt')).size);
}
