import { readFile, readdir } from 'node:fs/promises';

async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}

const count = async (dir) => (await readdir(dir)).length;

export { load, count };
