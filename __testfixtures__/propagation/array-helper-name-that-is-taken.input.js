import { readFileSync } from 'node:fs';

function load(name) {
  return readFileSync(name, 'utf8').trim();
}

const mapInOrder = (value) => value;

export function main(log) {
  log(['a.txt', 'b.txt'].map((name) => load(mapInOrder(name))));
}
