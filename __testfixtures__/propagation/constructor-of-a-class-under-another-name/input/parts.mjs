import { readFileSync } from 'node:fs';

export class Part {
  constructor(file) {
    this.size = readFileSync(file).length;
  }
}

export { Part as Piece };
