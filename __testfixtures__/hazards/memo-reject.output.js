import { readFile } from 'node:fs/promises';

let text;

async function load(name) {
  if (text === undefined) text = await readFile(name, 'utf8');
  return text;
}

export async function main(log) {
  try {
    await load('missing.txt');
  } catch (error) {
    log(error.code);
  }
  log(await load('a.txt'), await load('missing.txt'));
}
