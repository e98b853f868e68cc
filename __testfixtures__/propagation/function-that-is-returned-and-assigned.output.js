import fs from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';

function makeLoad(encoding) {
  return async (name) => await fs.readFile(name, encoding);
}

const load = makeLoad('utf8');

async function sizes(names) {
  let later;
  const put = () => {
    later = load;
  };
  put();
  return await mapInOrder(names, async (name) => (await fs.stat(name)).size + (await later(name)).length);
}

export async function main(log) {
  log(await sizes(['a.txt', 'b.txt']), (await load('a.txt')).trim());
}
