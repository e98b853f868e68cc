import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

class Source {
  read(name: string): string {
    return readFileSync(name, 'utf8');
  }

  async readAsync(name: string): Promise<string> {
    return await readFile(name, 'utf8');
  }

  get first(): string {
    return this.read('a.txt');
  }
}

class Named extends Source {
  async second(): Promise<string> {
    return await this.readAsync('b.txt');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const named = new Named();
  log(named.first, await named.second());
}
