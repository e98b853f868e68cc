import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const hooks = { first: 'readFirst' };

class Addon {
  constructor(file) {
    this.file = file;
  }

  treeFor(kind) {
    return `${kind} ${readFileSync(this.file, 'utf8').length}`;
  }

  async treeForAsync(kind) {
    return `${kind} ${(await readFile(this.file, 'utf8')).length}`;
  }

  readFirst() {
    return readFileSync(this.file, 'utf8').slice(0, 1);
  }

  run(hook) {
    const method = hooks[hook];
    return this[method]();
  }

  async size() {
    return (await readFile(this.file, 'utf8')).length;
  }
}

function invokeEach(addons, name, args) {
  return addons.map((addon) => addon[name](...args));
}

export async function main(log) {
  const addons = [new Addon('a.txt'), new Addon('b.txt')];
  log(invokeEach(addons, 'treeFor', ['app']));
  log(await addons[0].treeForAsync('test'), addons[1].run('first'), await addons[0].size());
}
