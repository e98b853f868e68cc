import { readFileSync } from 'node:fs';

class Base {
  static create(name) {
    return { made: name };
  }
}

class Sheet extends Base {
  constructor(file) {
    super();
    this.text = readFileSync(file, 'utf8');
  }
}

class Ledger {
  constructor(file) {
    this.text = readFileSync(file, 'utf8');
  }
}

Ledger.create = (name) => `my own ${name}`;

export async function main(log) {
  log(Sheet.create('x'), new Sheet('a.txt').text);
  log(Ledger.create('y'), new Ledger('b.txt').text);
}
