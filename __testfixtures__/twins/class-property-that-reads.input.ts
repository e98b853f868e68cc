import { readFileSync } from 'node:fs';

class Cabinet {
  private readonly open = (name: string): string => {
    return readFileSync(`${this.dir}/${name}`, 'utf8');
  };

  constructor(private readonly dir: string) {}

  get first(): string {
    return this.open('a.txt');
  }

  async both(): Promise<string> {
    return this.open('a.txt') + this.open('b.txt');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const cabinet = new Cabinet('.');
  log(cabinet.first, await cabinet.both());
}
