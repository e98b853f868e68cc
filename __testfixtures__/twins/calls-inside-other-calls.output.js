import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

function inner(name) {
  return readFileSync(name, 'utf8').trim();
}

async function innerAsync(name) {
  return (await readFile(name, 'utf8')).trim();
}

function outer(text) {
  return `${text}:${readFileSync('b.txt', 'utf8').trim()}`;
}

async function outerAsync(text) {
  return `${text}:${(await readFile('b.txt', 'utf8')).trim()}`;
}

const lazy = {
  get text() {
    return outer(inner('a.txt'));
  },
};

export async function main(log) {
  log(lazy.text);
  log(await outerAsync(await innerAsync('a.txt')));
}
