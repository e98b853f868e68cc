import { readFile } from 'node:fs/promises';

abstract class Base {
  abstract readonly load: (name: string) => Promise<string>;

  async describe(name: string): Promise<string> {
    return `<${await this.load(name)}>`;
  }
}

class Disk extends Base {
  readonly load = async (name: string): Promise<string> => (await readFile(name, 'utf8')).trim();
}

class Memory extends Base {
  readonly load = async (name: string): Promise<string> => `memory ${name}`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const bases: Base[] = [new Disk(), new Memory()];
  for (const base of bases) log(await base.describe('a.txt'));
}
