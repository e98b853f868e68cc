import { readFileSync } from 'node:fs';

export function main(log) {
  try {
    ['a.txt', 'missing.txt', 'b.txt'].forEach((name) => {
      log(readFileSync(name, 'utf8'));
    });
  } catch (error) {
    log(error.code);
  }
  log('after');
}
