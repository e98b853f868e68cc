import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export class Store {
  readonly banner = this.#text('a.txt');

  read(name: string): string {
    return this.#text(name).trim();
  }

  async readLater(name: string): Promise<string> {
    return await this.#textAsync(name);
  }

  #text(name: string): string {
    return readFileSync(name, 'utf8');
  }

  async #textAsync(name: string): Promise<string> {
    return await readFile(name, 'utf8');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const store = new Store();
  log(store.banner, store.read('a.txt'), await store.readLater('b.txt'));
}
