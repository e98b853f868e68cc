import { readFile } from 'node:fs/promises';

const store = {
  async load(name) {
    return (await readFile(name, 'utf8')).trim();
  },
};

export async function main(log) {
  const text = store.load && (await store.load('a.txt'));
  log(text);
  if (log && store.load) log(await store.load('b.txt'));
  log(Boolean(text && store.load && text.length > 0));
}
