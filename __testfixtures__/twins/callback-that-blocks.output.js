import { existsSync, statSync } from 'node:fs';
import { access, stat } from 'node:fs/promises';

function isFile(name) {
  return existsSync(name);
}

async function isFileAsync(name) {
  return await access(name).then(() => true, () => false);
}

function first(names, wanted) {
  for (const name of names) {
    if (statSync('.').isDirectory() && wanted(name)) return name;
  }
  return undefined;
}

async function firstAsync(names, wanted) {
  for (const name of names) {
    if ((await stat('.')).isDirectory() && wanted(name)) return name;
  }
  return undefined;
}

function find(names) {
  return first(names, (name) => isFile(name));
}

const lazy = {
  get name() {
    return find(['c.txt', 'b.txt']);
  },
};

export async function main(log) {
  log(lazy.name);
  log(find(['c.txt', 'a.txt']), await isFileAsync('a.txt'));
  log(await firstAsync(['a.txt'], (name) => name.length > 1));
}
