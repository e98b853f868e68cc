import { readFile } from 'node:fs/promises';

const readers = {
  plain: async (name) => await readFile(name, 'utf8'),
  'as lines': async (name) => (await readFile(name, 'utf8')).split('\n'),
  async 'as json'(name) {
    return JSON.parse(await readFile(name, 'utf8'));
  },
};

export const main = async (log) => {
  log(await readers['plain']('a.txt'), (await readers['as lines']('b.txt')).length, (await readers['as json']('data.json')).n);
};
