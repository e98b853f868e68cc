import { readFileSync } from 'node:fs';

class Store {
  create(name) {
    return readFileSync(name, 'utf8').trim();
  }
}

class Counter {
  #count = 0;

  create() {
    this.#count += 1;
    return this.#count;
  }
}

class Server {
  #store = null;
  #counter = null;

  async start() {
    this.#store = new Store();
    this.#counter = new Counter();
    await null;
  }

  async serve(name) {
    return `${this.#counter.create()} ${this.#store.create(name)}`;
  }
}

export async function main(log) {
  const server = new Server();
  await server.start();
  log(await server.serve('a.txt'));
  log(await server.serve('b.txt'));
}
