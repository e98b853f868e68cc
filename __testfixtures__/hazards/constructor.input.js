import { statSync } from 'node:fs';

class Page {
  constructor(name) {
    this.size = statSync(name).size;
  }
}

export async function main(log) {
  const page = new Page('a.txt');
  log(page.size, page instanceof Page);
}
