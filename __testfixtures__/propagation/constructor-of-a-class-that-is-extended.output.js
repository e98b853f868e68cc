import { statSync } from 'node:fs';

class Base {
  constructor(file) {
    this.size = statSync(file).size;
  }
}

class Heir extends Base {
  constructor(file) {
    super(file);
    this.twice = this.size * 2;
  }
}

export async function main(log) {
  log(new Base('a.txt').size, new Heir('a.txt').twice);
}
