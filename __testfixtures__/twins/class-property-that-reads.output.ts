import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

class Cabinet {
  private readonly open = (name: string): string => {
    return readFileSync(`${this.dir}/${name}`, 'utf8');
  };

  private readonly openAsync = async (name: string): Promise<string> => {
    return await readFile(`${this.dir}/${name}`, 'utf8');
  };

  constructor(private readonly dir: string) {}

  get first(): string {
    return this.open('a.txt');
  }

  async both(): Promise<string> {
    return (await this.openAsync('a.txt')) + (await this.openAsync('b.txt'));
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const cabinet = new Cabinet('.');
  log(cabinet.first, await cabinet.both());
}
