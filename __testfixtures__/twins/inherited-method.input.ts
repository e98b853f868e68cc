import { readFileSync } from 'node:fs';

class Source {
  read(name: string): string {
    return readFileSync(name, 'utf8');
  }

  get first(): string {
    return this.read('a.txt');
  }
}

class Named extends Source {
  async second(): Promise<string> {
    return this.read('b.txt');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const named = new Named();
  log(named.first, await named.second());
}
