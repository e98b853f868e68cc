import { readFile } from 'node:fs/promises';

class Store {
  #name = 'a.txt';

  async #read(): Promise<string> {
    return await readFile(this.#name, 'utf8');
  }

  async size(): Promise<number> {
    return (await this.#read()).length;
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await new Store().size());
}
