import { readFile } from 'node:fs/promises';

export class Store {
  async load(name: string): Promise<string> {
    return await readFile(name, 'utf8');
  }
}
