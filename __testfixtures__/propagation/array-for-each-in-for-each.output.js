import { readFile } from 'node:fs/promises';

export async function main(log) {
  const groups = [['a.txt'], ['b.txt', 'empty.txt']];
  for (const [number, group] of groups.entries()) {
    if (number > 5) continue;
    for (const name of group) {
      if (name === 'empty.txt') continue;
      log(number, await readFile(name, 'utf8'));
    }
    log('end', number);
  }
}
