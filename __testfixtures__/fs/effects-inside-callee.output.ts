import fs from 'node:fs';
import { readFile } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  let index = 0;
  const readers = [{ readFileSync: fs.readFileSync }];
  log((log('called'), fs.readFileSync)('a.txt', 'utf8'));
  log(readers[index++]?.readFileSync('a.txt', 'utf8'), index);
  log(await readFile('a.txt', 'utf8'), (await (log('held'), fs).promises.stat('a.txt')).size);
}
