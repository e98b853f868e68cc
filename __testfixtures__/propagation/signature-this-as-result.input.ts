import { readFileSync } from 'node:fs';

class Builder {
  readonly parts: string[] = [];

  add(name: string): this {
    this.parts.push(readFileSync(name, 'utf8').trim());
    return this;
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(new Builder().add('a.txt').add('b.txt').parts);
}
