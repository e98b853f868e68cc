import { readFile } from 'node:fs/promises';
import { visitInOrder } from './visit-in-order.js';

async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}

async function all(files, log) {
  await visitInOrder(files, async (file) => log(await load(file)));
  await visitInOrder(files, async function (file, key) {
    log(String(key), await load(file));
  });
}

export async function main(log) {
  await all(['a.txt', 'b.txt'], log);
  await all(new Set(['a.txt']), log);
  await all(new Map([['one', 'b.txt']]), log);
  await all(new URLSearchParams('one=a.txt'), log);
  await all([, 'a.txt'], log);
}
