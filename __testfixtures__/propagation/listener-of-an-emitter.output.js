import { EventEmitter } from 'node:events';
import { readFile } from 'node:fs/promises';

class Store extends EventEmitter {
  constructor() {
    super();
    this.on('load', this.load);
    this.once('ready', async () => {
      this.ready = await readFile('a.txt', 'utf8');
    });
  }

  async load(name) {
    this.text = await readFile(name, 'utf8');
  }
}

export async function main(log) {
  const store = new Store();
  store.emit('load', 'a.txt');
  store.emit('ready');
  await new Promise((resolve) => setTimeout(resolve, 50));
  log(store.text, store.ready);
}
