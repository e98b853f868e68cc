import { readFileSync, statSync } from 'node:fs';

function load(name) {
  return readFileSync(name, 'utf8');
}

function size(name) {
  return statSync(name).size;
}

function helper() {
  return 'help';
}

export async function main(log) {
  log(load('a.txt'), size('a.txt') > 0, helper());
}

export {
  load,
  size,
};

export default load;
