import { existsSync } from 'node:fs';

class Store {
  found: boolean;

  constructor(private readonly file: string, protected tries: number) {
    this.found = existsSync(file);
    this.tries += 1;
  }

  describe(): string {
    return `${this.file} ${this.found} ${this.tries}`;
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(new Store('a.txt', 1).describe());
  log(new Store('missing.txt', 2).describe());
}
