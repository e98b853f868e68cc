import { readFileSync } from 'node:fs';

const store = {
  load(name) {
    return readFileSync(name, 'utf8').trim();
  },
};

export function main(log) {
  const text = store.load && store.load('a.txt');
  log(text);
  if (log && store.load) log(store.load('b.txt'));
  log(Boolean(text && store.load && text.length > 0));
}
