import { readFileSync } from 'node:fs';

const registry = new Map();

function load(name) {
  return readFileSync(name, 'utf8');
}

registry.set('load', load);

export async function main(log) {
  const text = load('a.txt');
  log(text, registry.get('load')('b.txt'));
}
