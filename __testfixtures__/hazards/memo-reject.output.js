import { readFile } from 'node:fs/promises';

let text;

async function load(name) {
  if (text === undefined) text = readFile(name, 'utf8').catch((error) => {
    text = undefined;
    throw error;
  });
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
