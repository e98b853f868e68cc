import { stat } from 'node:fs/promises';

export async function main(log) {
  log(await (await import('node:fs')).promises.readFile('a.txt', 'utf8'));
  const fs = await import('node:fs');
  log(await fs.promises.readFile('b.txt', 'utf8'));
  const { statSync } = await import('node:fs');
  log((await stat('a.txt')).size);
}
