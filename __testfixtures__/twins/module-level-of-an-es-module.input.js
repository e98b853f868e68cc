import { readFileSync } from 'node:fs';

function text(name) {
  return readFileSync(name, 'utf8');
}

const early = text('a.txt');

const lazy = {
  get late() {
    return text('b.txt');
  },
};

export async function main(log) {
  log(early, lazy.late);
}
