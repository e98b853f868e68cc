import { readFileSync, writeFileSync } from 'node:fs';

export async function main(log) {
  const bytes = Buffer.alloc(1024, 97);
  writeFileSync('bytes.txt', bytes);
  bytes.fill(98);
  log(readFileSync('bytes.txt').includes('b'));
}
