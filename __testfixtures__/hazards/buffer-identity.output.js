import { readFile, writeFile } from 'node:fs/promises';

export async function main(log) {
  const bytes = Buffer.alloc(1024, 97);
  await writeFile('bytes.txt', bytes);
  bytes.fill(98);
  log((await readFile('bytes.txt')).includes('b'));
}
