import { readFile } from 'node:fs/promises';

export const store = {
  async load(name) {
    return await readFile(name, 'utf8');
  },
};

export async function first(name) {
  return (await store.load(name)).slice(0, 1);
}
