import { readFileSync } from 'node:fs';

export class Store {
  load(name) {
    return readFileSync(name, 'utf8');
  }
}
