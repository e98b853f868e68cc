import fs from 'node:fs';

export class Shelf {
  constructor(dir) {
    this.dir = dir;
  }

  get place() {
    fs.mkdirSync(this.dir, { recursive: true });
    return this.dir;
  }
}
