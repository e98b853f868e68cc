import { readFileSync } from 'node:fs';

export class Store {
  load(name: string): string {
    return readFileSync(name, 'utf8');
  }
}
