import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';

class Store extends EventEmitter {
  constructor() {
    super();
    this.on('load', this.load);
    this.once('ready', () => {
      this.ready = readFileSync('a.txt', 'utf8');
    });
  }

  load(name) {
    this.text = readFileSync(name, 'utf8');
  }
}

export async function main(log) {
  const store = new Store();
  store.emit('load', 'a.txt');
  store.emit('ready');
  await new Promise((resolve) => setTimeout(resolve, 50));
  log(store.text, store.ready);
}
