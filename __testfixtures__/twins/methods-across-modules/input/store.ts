import { readFileSync } from 'node:fs';

export class Store {
  constructor(private readonly dir: string) {}

  open(name: string): string {
    return readFileSync(`${this.dir}/${name}`, 'utf8');
  }
}
