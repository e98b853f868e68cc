import { readFileSync } from 'node:fs';

function load(name) {
  try {
    return readFileSync(name, 'utf8');
  } catch (error) {
    return `caught ${error.code}`;
  }
}

function loadTwice(name) {
  try {
    return load(name);
  } catch {
    return 'never';
  }
}

export async function main(log) {
  log(load('missing.txt'), loadTwice('a.txt'));
}
