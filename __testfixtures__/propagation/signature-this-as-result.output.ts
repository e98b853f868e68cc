import { readFile } from 'node:fs/promises';

class Builder {
  readonly parts: string[] = [];

  async add(name: string): Promise<this> {
    this.parts.push((await readFile(name, 'utf8')).trim());
    return this;
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await (await new Builder().add('a.txt')).add('b.txt')).parts);
}
