import fs from 'node:fs';

export async function main(log) {
  log(await fs.promises.readFile('a.txt', 'utf8'));
  log(fs?.readFileSync('a.txt', 'utf8').trim());
  log(await fs.promises.readFile('b.txt', 'utf8'));
}
