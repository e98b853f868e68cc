import { readFile } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';
import { filterInOrder } from './filter-in-order.js';
import { reduceInOrder } from './reduce-in-order.js';
import { someInOrder } from './some-in-order.js';
import { everyInOrder } from './every-in-order.js';
import { findInOrder } from './find-in-order.js';
import { replaceInOrder } from './replace-in-order.js';

async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}

const lengths = async (options) => await mapInOrder(options.files, async (file) => (await load(file)).length);
const full = async (files) => await filterInOrder(files, async (file) => await load(file));
const total = async (files) => await reduceInOrder(files, async (sum, file) => sum + (await load(file)).length, 0);
const has = async (files, text) => (await someInOrder(files, async (file) => (await load(file)) === text)) && (await everyInOrder(files, async (file) => await load(file)));
const first = async (files) => await findInOrder(files, async (file) => await load(file));
const expand = async (text) => await replaceInOrder(text, /<(\w)>/g, async (_, name) => await load(`${name}.txt`));
const named = async (files) => await mapInOrder(files, load);

export async function main(log) {
  const files = ['a.txt', 'empty.txt'];
  log(await lengths({ files }), await full(files), await total(files), await has(files, 'alpha'), await first(files), await expand('<a>'), await named(files));
}
