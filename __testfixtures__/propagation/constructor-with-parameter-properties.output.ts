import { access } from 'node:fs/promises';

class Store {
  found!: boolean;

  constructor(private readonly file: string, protected tries: number) {}

  static async create(file: string, tries: number): Promise<Store> {
    const created = new Store(file, tries);
    await created.#start(file);
    return created;
  }

  async #start(file: string): Promise<void> {
    this.found = await access(file).then(() => true, () => false);
    this.tries += 1;
  }

  describe(): string {
    return `${this.file} ${this.found} ${this.tries}`;
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await Store.create('a.txt', 1)).describe());
  log((await Store.create('missing.txt', 2)).describe());
}
