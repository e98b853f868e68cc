import { readFileSync } from 'node:fs';

export function main(log) {
  const file = ['a.txt', 'b.txt'];
  file.forEach((file) => {
    log(readFileSync(file, 'utf8'));
  });
}
