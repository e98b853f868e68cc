import { readFile } from 'node:fs/promises';

export const store = {
  async load(name: string): Promise<string> {
    return await readFile(name, 'utf8');
  },
};

export async function first(name: string): Promise<string> {
  return (await store.load(name)).slice(0, 1);
}
