import { readFile } from 'node:fs/promises';

export async function main(log) {
  const names = ['a', 'b'];
  for (let [index, name] of names.entries()) {
    name += '.txt';
    log(index, await readFile(name, 'utf8'));
  }
  for (let name of names) {
    [name] = [`${name}.txt`];
    log(await readFile(name, 'utf8'));
  }
  log(names);
}
