import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

function banner(name) {
  return readFileSync(name, 'utf8').trim();
}

async function bannerAsync(name) {
  return (await readFile(name, 'utf8')).trim();
}

function greet(who, text = banner('a.txt')) {
  return `${text}, ${who}`;
}

export async function main(log) {
  log(greet('you'));
  log(greet('you', await bannerAsync('b.txt')));
}
