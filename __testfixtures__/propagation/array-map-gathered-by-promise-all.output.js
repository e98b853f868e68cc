import { readFile, stat } from 'node:fs/promises';
import { mapInOrder } from './map-in-order.js';

const retrying = { run: (work) => JSON.parse('{"value":0}').value || work() };

async function upload(name) {
  const { size } = await stat(name);
  return retrying.run(async () => `${name} ${size}`);
}

async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}

async function uploadAll(names) {
  return Promise.all(names.map(async (name) => await upload(name)));
}

export async function main(log) {
  log(await uploadAll(['a.txt', 'b.txt']));
  log(await Promise.all(['a.txt', 'b.txt'].map(load)));
  log(await Promise.allSettled(await mapInOrder(['a.txt', 'missing.txt'], async (name) => await load(name))).catch((error) => error.code));
}
