import { readFileSync } from 'node:fs';

function reader(dir) {
  return (name) => readFileSync(`${dir}${name}`, 'utf8').trim();
}

const kept = (() => {
  const seen = new Map();
  return function text(name) {
    if (!seen.has(name)) seen.set(name, readFileSync(name, 'utf8').trim());
    return seen.get(name);
  };
})();

const lengths = () => (name) => readFileSync(name, 'utf8').length;

class Shop {
  constructor() {
    this.open = this.opener('a.txt');
  }

  opener(name) {
    return () => readFileSync(name, 'utf8').trim();
  }
}

async function later(name) {
  return () => readFileSync(name, 'utf8').trim();
}

function twice(read) {
  return (name) => read(name) + read(name);
}

function stored() {
  return () => readFileSync('a.txt', 'utf8');
}

export async function main(log) {
  const read = reader('./');
  log(read('a.txt'), reader('')('b.txt'), kept('a.txt'), kept('a.txt'));
  log(['a.txt', 'b.txt'].map(lengths()));
  log(new Shop().open());
  const given = await later('b.txt');
  log(given());
  log(twice(read)('a.txt'));
  const all = [stored()];
  log(all[0]());
}
