import { readFileSync } from 'node:fs';
import { collectAsync } from './collect-async.js';

function load(name) {
  return readFileSync(name, 'utf8').trim();
}

class Names extends Array {
  texts() {
    return super.map((name) => load(name));
  }
}

export async function main(log) {
  log([...(await collectAsync(Names.from(['a.txt']).texts()))]);
}
