import fs from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await readFile('a.txt', 'utf8'), await readFile('b.txt', 'utf8'), (await stat('a.txt')).size);
  log(typeof fs.createReadStream);
}
