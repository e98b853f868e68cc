import { readFileSync } from 'node:fs';

function load(name) {
  if (name === '') throw new TypeError('no name');
  return readFileSync(name, 'utf8');
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
    return load('missing.txt');
  } catch (error) {
    log(error.code);
  } finally {
    log('done');
  }
}
