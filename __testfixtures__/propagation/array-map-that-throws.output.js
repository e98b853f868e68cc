import { readFile } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';

async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}

export async function main(log) {
  const seen = [];
  try {
    await mapInOrder(['a.txt', 'missing.txt', 'b.txt'], async (name) => {
      seen.push(name);
      return await load(name);
    });
  } catch (error) {
    log(error.code, seen);
  }
  try {
    seen.map(undefined);
  } catch (error) {
    log(error.name);
  }
}
