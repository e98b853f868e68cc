import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

function text(name) {
  return readFileSync(name, 'utf8');
}

async function textAsync(name) {
  return await readFile(name, 'utf8');
}

const early = await textAsync('a.txt');

const lazy = {
  get late() {
    return text('b.txt');
  },
};

export async function main(log) {
  log(early, lazy.late);
}
