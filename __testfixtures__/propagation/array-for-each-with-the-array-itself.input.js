import { readFileSync } from 'node:fs';

export function main(log) {
  ['a.txt', 'b.txt'].forEach((name, index, all) => {
    log(readFileSync(name, 'utf8'), index === all.length - 1);
  });
  ['a.txt', 'b.txt'].forEach((name, index, all) => {
    log(readFileSync(name, 'utf8'));
  });
  ['a.txt', 'b.txt'].forEach((...visit) => {
    log(readFileSync(visit[0], 'utf8'), visit.length);
  });
}
