import { access, readFile } from 'node:fs/promises';
import { filterInOrder } from './filter-in-order.js';

export async function main(log) {
  const names = ['a.txt', 'missing.txt', 'empty.txt'];
  const found = [];
  for (const name of names) {
    if (await access(name).then(() => true, () => false)) found.push(name);
  }
  const full = [];
  for (const [index, name] of found.entries()) {
    if (index < 5 && (await readFile(name, 'utf8'))) full.push(name);
  }
  const all = await filterInOrder(names, async () => await access('a.txt').then(() => true, () => false));
  const written = await filterInOrder(names, async (name) => (name = name.replace('missing', 'a')) && (await access(name).then(() => true, () => false)));
  log(found, full, all, written);
}
