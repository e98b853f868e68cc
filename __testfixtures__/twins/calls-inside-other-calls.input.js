import { readFileSync } from 'node:fs';

function inner(name) {
  return readFileSync(name, 'utf8').trim();
}

function outer(text) {
  return `${text}:${readFileSync('b.txt', 'utf8').trim()}`;
}

const lazy = {
  get text() {
    return outer(inner('a.txt'));
  },
};

export async function main(log) {
  log(lazy.text);
  log(outer(inner('a.txt')));
}
