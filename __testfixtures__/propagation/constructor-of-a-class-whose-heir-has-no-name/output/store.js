import { readFileSync } from 'node:fs';

export default class Store {
  constructor(file) {
    this.text = readFileSync(file, 'utf8');
  }
}
