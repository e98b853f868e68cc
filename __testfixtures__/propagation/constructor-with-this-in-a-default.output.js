import { readFileSync } from 'node:fs';

class Shelf {
  constructor(name, kind = this.constructor.name, describe = () => `${kind} ${this.text.length}`) {
    this.text = readFileSync(name, 'utf8');
    this.describe = describe;
  }
}

export async function main(log) {
  log(new Shelf('a.txt').describe());
}
