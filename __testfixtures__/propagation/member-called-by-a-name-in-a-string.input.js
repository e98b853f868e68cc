import { readFileSync } from 'node:fs';

const hooks = { first: 'readFirst' };

class Addon {
  constructor(file) {
    this.file = file;
  }

  treeFor(kind) {
    return `${kind} ${readFileSync(this.file, 'utf8').length}`;
  }

  readFirst() {
    return readFileSync(this.file, 'utf8').slice(0, 1);
  }

  run(hook) {
    const method = hooks[hook];
    return this[method]();
  }

  size() {
    return readFileSync(this.file, 'utf8').length;
  }
}

function invokeEach(addons, name, args) {
  return addons.map((addon) => addon[name](...args));
}

export function main(log) {
  const addons = [new Addon('a.txt'), new Addon('b.txt')];
  log(invokeEach(addons, 'treeFor', ['app']));
  log(addons[0].treeFor('test'), addons[1].run('first'), addons[0].size());
}
