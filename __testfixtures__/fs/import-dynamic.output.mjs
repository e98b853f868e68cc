import { stat } from 'node:fs/promises';

export async function main(log) {
  log(await (await import('node:fs')).promises.readFile('a.txt', 'utf8'));
  const fs = await import('node:fs/promises');
  log(await fs.readFile('b.txt', 'utf8'));
  log((await stat('a.txt')).size);
}
