import { readFileSync } from 'node:fs';

let text;

function load(name) {
  if (text === undefined) text = readFileSync(name, 'utf8');
  return text;
}

export async function main(log) {
  try {
    load('missing.txt');
  } catch (error) {
    log(error.code);
  }
  log(load('a.txt'), load('missing.txt'));
}
