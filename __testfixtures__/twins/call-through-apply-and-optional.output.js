import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

class Store {
  suffix = '!';

  pull(name) {
    return readFileSync(name, 'utf8') + this.suffix;
  }

  async pullAsync(name) {
    return (await readFile(name, 'utf8')) + this.suffix;
  }

  get first() {
    return this.pull('a.txt');
  }
}

export async function main(log) {
  const store = new Store();
  log(store.first, await store?.pullAsync('b.txt'));
  log(await store.pullAsync.call({ suffix: '?' }, 'b.txt'));
}
