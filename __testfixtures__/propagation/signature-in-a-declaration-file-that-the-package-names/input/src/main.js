import { readFileSync } from 'node:fs';

export default function load(name) {
  return readFileSync(name, 'utf8').trim();
}

export async function main(log) {
  log(load('a.txt'));
}
