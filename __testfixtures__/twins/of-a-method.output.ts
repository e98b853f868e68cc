import { existsSync, readFileSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';

class Store {
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
  }

  read(name: string): string {
    const file = `${this.#dir}/${name}`;
    return existsSync(file) ? this.#text(file) : '';
  }

  async readAsync(name: string): Promise<string> {
    const file = `${this.#dir}/${name}`;
    return (await access(file).then(() => true, () => false)) ? await this.#textAsync(file) : '';
  }

  get first(): string {
    return this.read('a.txt');
  }

  async second(): Promise<string> {
    return await this.readAsync('b.txt');
  }

  #text(file: string): string {
    return readFileSync(file, 'utf8');
  }

  async #textAsync(file: string): Promise<string> {
    return await readFile(file, 'utf8');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const store = new Store('.');
  log(store.first);
  log(await store.second());
  log(await store.readAsync('a.txt'));
}
