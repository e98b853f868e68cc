import { readFileSync } from 'node:fs';

export function main(log) {
  ['a.txt', 'b.txt'].forEach((name) => {
    for (const letter of readFileSync(name, 'utf8')) {
      if (letter === 'p' || letter === 't') return;
      log(name, letter);
    }
    log('end', name);
  });
}
