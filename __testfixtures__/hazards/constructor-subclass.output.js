import { statSync } from 'node:fs';

class Page {
  constructor(name) {
    this.size = statSync(name).size;
  }
}

class Cover extends Page {
  constructor(name) {
    super(name);
    this.twice = this.size * 2;
  }
}

export async function main(log) {
  const cover = new Cover('a.txt');
  log(cover.twice, cover instanceof Cover, cover instanceof Page);
}
