import { existsSync, statSync } from 'node:fs';

function isFile(name) {
  return existsSync(name);
}

function first(names, wanted) {
  for (const name of names) {
    if (statSync('.').isDirectory() && wanted(name)) return name;
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
  log(find(['c.txt', 'a.txt']), isFile('a.txt'));
  log(first(['a.txt'], (name) => name.length > 1));
}
