import { existsSync, readFileSync } from 'node:fs';

class Store {
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
  }

  read(name: string): string {
    const file = `${this.#dir}/${name}`;
    return existsSync(file) ? this.#text(file) : '';
  }

  get first(): string {
    return this.read('a.txt');
  }

  async second(): Promise<string> {
    return this.read('b.txt');
  }

  #text(file: string): string {
    return readFileSync(file, 'utf8');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const store = new Store('.');
  log(store.first);
  log(await store.second());
  log(store.read('a.txt'));
}
