import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const registry = new Map();

function load(name) {
  return readFileSync(name, 'utf8');
}

async function loadAsync(name) {
  return await readFile(name, 'utf8');
}

registry.set('load', load);

export async function main(log) {
  const text = await loadAsync('a.txt');
  log(text, registry.get('load')('b.txt'));
}
