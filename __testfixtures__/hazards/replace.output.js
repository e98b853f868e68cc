import { stat } from 'node:fs/promises';
import { replaceInOrder } from './replace-in-order.js';

export async function main(log) {
  log(await replaceInOrder('a.txt - b.txt', /[ab]\.txt/g, async (name) => String((await stat(name)).size)));
  log(await replaceInOrder('a.txt - b.txt', 'a.txt', async (name, at) => `${(await stat(name)).size}@${at}`));
}
