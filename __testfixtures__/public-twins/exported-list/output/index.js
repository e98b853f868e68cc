import { readFileSync, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

function load(name) {
  return readFileSync(name, 'utf8');
}

/** As `load`, but without blocking the event loop. */
async function loadAsync(name) {
  return await readFile(name, 'utf8');
}

function size(name) {
  return statSync(name).size;
}

/** As `size`, but without blocking the event loop. */
async function sizeAsync(name) {
  return (await stat(name)).size;
}

function helper() {
  return 'help';
}

export async function main(log) {
  log(await loadAsync('a.txt'), (await sizeAsync('a.txt')) > 0, helper());
}

export {
  load,
  loadAsync,
  size,
  sizeAsync,
};

export default load;
