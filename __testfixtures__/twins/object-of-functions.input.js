import { readFileSync } from 'node:fs';

const shelf = {
  fetch(name) {
    return readFileSync(name, 'utf8');
  },
  trimmed: (name) => shelf.fetch(name).trim(),
  get first() {
    return shelf.trimmed('a.txt');
  },
};

export async function main(log) {
  log(shelf.first);
  log(shelf.trimmed('b.txt'), shelf.fetch('a.txt'));
}
