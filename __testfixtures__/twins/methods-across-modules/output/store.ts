import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export class Store {
  constructor(private readonly dir: string) {}

  open(name: string): string {
    return readFileSync(`${this.dir}/${name}`, 'utf8');
  }

  async openAsync(name: string): Promise<string> {
    return await readFile(`${this.dir}/${name}`, 'utf8');
  }
}
