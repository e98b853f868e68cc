import { readFileSync } from 'node:fs';

class Store {
  #name = 'a.txt';

  #read(): string {
    return readFileSync(this.#name, 'utf8');
  }

  size(): number {
    return this.#read().length;
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(new Store().size());
}
