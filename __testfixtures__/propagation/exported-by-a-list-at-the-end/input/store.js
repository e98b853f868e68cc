import { readdirSync, readFileSync } from 'node:fs';

function load(name) {
  return readFileSync(name, 'utf8').trim();
}

const count = (dir) => readdirSync(dir).length;

export { load, count };
