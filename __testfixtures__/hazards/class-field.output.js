import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';

class Page {
  size = statSync('a.txt').size;
  static total;
  static {
    this.total = statSync('b.txt').size;
  }
  [`on${(await stat('a.txt')).size}`]() {
    return 'computed';
  }
}

export async function main(log) {
  log(new Page().size, Page.total, new Page().on6());
}
