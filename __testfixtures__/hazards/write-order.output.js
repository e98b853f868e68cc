import { readFile, writeFile } from 'node:fs/promises';

export async function main(log) {
  await writeFile('long.txt', 'A'.repeat(100000));
  await writeFile('long.txt', 'b');
  log((await readFile('long.txt', 'utf8')).length);
}
