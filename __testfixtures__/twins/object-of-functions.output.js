import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const shelf = {
  fetch(name) {
    return readFileSync(name, 'utf8');
  },
  async fetchAsync(name) {
    return await readFile(name, 'utf8');
  },
  trimmed: (name) => shelf.fetch(name).trim(),
  trimmedAsync: async (name) => (await shelf.fetchAsync(name)).trim(),
  get first() {
    return shelf.trimmed('a.txt');
  },
};

export async function main(log) {
  log(shelf.first);
  log(await shelf.trimmedAsync('b.txt'), await shelf.fetchAsync('a.txt'));
}
