import { readFile, writeFile } from 'node:fs/promises';

const file = 'count.txt';

async function count() {
  await writeFile(file, String(Number(await readFile(file, 'utf8')) + 1));
}

export async function main(log) {
  await writeFile(file, '0');
  await count();
  await count();
  log(await readFile(file, 'utf8'));
}
