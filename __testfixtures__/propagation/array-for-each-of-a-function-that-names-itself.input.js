import { readFileSync } from 'node:fs';

export function main(log) {
  let depth = 0;
  ['a.txt', 'b.txt'].forEach(function visit(name) {
    log(readFileSync(name, 'utf8'));
    depth += 1;
    if (depth < 2) visit('empty.txt');
  });
}
