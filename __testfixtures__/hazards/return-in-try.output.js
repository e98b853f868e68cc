import { readFile } from 'node:fs/promises';

async function load(name) {
  try {
    return await readFile(name, 'utf8');
  } catch (error) {
    return `caught ${error.code}`;
  }
}

async function loadTwice(name) {
  try {
    return await load(name);
  } catch {
    return 'never';
  }
}

export async function main(log) {
  log(await load('missing.txt'), await loadTwice('a.txt'));
}
