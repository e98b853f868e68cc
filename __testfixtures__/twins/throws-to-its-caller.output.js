import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

function load(name) {
  if (name === '') throw new TypeError('no name');
  return readFileSync(name, 'utf8');
}

async function loadAsync(name) {
  if (name === '') throw new TypeError('no name');
  return await readFile(name, 'utf8');
}

const lazy = {
  get text() {
    return load('');
  },
};

export async function main(log) {
  try {
    log(lazy.text);
  } catch (error) {
    log(error.message);
  }
  try {
    return await loadAsync('missing.txt');
  } catch (error) {
    log(error.code);
  } finally {
    log('done');
  }
}
