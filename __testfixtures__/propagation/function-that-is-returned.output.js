import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';

function reader(dir) {
  return async (name) => (await readFile(`${dir}${name}`, 'utf8')).trim();
}

const kept = (() => {
  const seen = new Map();
  return async function text(name) {
    if (!seen.has(name)) seen.set(name, readFile(name, 'utf8').then((text) => text.trim()).catch((error) => {
      seen.delete(name);
      throw error;
    }));
    return seen.get(name);
  };
})();

const lengths = () => async (name) => (await readFile(name, 'utf8')).length;

class Shop {
  constructor() {
    this.open = this.opener('a.txt');
  }

  opener(name) {
    return () => readFileSync(name, 'utf8').trim();
  }
}

async function later(name) {
  return async () => (await readFile(name, 'utf8')).trim();
}

function twice(read) {
  return async (name) => (await read(name)) + (await read(name));
}

function stored() {
  return () => readFileSync('a.txt', 'utf8');
}

export async function main(log) {
  const read = reader('./');
  log(await read('a.txt'), await reader('')('b.txt'), await kept('a.txt'), await kept('a.txt'));
  log(await mapInOrder(['a.txt', 'b.txt'], lengths()));
  log(new Shop().open());
  const given = await later('b.txt');
  log(await given());
  log(await twice(read)('a.txt'));
  const all = [stored()];
  log(all[0]());
}
