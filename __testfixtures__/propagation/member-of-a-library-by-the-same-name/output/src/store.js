import { readFile } from 'node:fs/promises';

export class Store {
  async load(name) {
    return await readFile(name, 'utf8');
  }
}
