import { statSync } from 'node:fs';

class Page {
  size = statSync('a.txt').size;
  static total;
  static {
    this.total = statSync('b.txt').size;
  }
  [`on${statSync('a.txt').size}`]() {
    return 'computed';
  }
}

export async function main(log) {
  log(new Page().size, Page.total, new Page().on6());
}
