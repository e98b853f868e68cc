import { readFileSync } from 'node:fs';

export function main(log) {
  const groups = [['a.txt'], ['b.txt', 'empty.txt']];
  groups.forEach((group, number) => {
    if (number > 5) return;
    group.forEach((name) => {
      if (name === 'empty.txt') return;
      log(number, readFileSync(name, 'utf8'));
    });
    log('end', number);
  });
}
