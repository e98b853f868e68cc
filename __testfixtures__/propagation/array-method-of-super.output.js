import { readFileSync } from 'node:fs';

function load(name) {
  return readFileSync(name, 'utf8').trim();
}

class Names extends Array {
  texts() {
    return super.map((name) => load(name));
  }
}

export function main(log) {
  log([...Names.from(['a.txt']).texts()]);
}
