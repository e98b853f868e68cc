import { readFileSync } from 'node:fs';

function load(name) {
  return readFileSync(name, 'utf8').trim();
}

const $ = (list) => ({ map: (visit) => list.map((item) => visit(item)) });
const _ = { map: (list, visit) => list.map((item) => visit(item)) };

export function render(lodash, jobs) {
  return [lodash.map((name) => load(name)), jobs.each((name) => load(name)), jobs.map({}, (name) => load(name))];
}

export function main(log) {
  log($(['a']).map((name) => name), _.map(['b'], (name) => name));
}
