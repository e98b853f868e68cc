import { readFileSync } from 'node:fs';

const readers = {
  plain: (name) => readFileSync(name, 'utf8'),
  'as lines': (name) => readFileSync(name, 'utf8').split('\n'),
  'as json'(name) {
    return JSON.parse(readFileSync(name, 'utf8'));
  },
};

export const main = (log) => {
  log(readers['plain']('a.txt'), readers['as lines']('b.txt').length, readers['as json']('data.json').n);
};
