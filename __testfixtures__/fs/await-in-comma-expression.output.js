import { readFile, writeFile } from 'node:fs/promises';

export async function main(log) {
  let text;
  await writeFile('new.txt', 'x'), (text = await readFile('new.txt', 'utf8'));
  log(text);
}
