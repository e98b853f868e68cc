import { readFile } from 'node:fs/promises';

interface Source {
  load(name: string): Promise<string>;
}

abstract class Base implements Source {
  abstract load(name: string): Promise<string>;

  async describe(name: string): Promise<string> {
    return `${name}: ${await this.load(name)}`;
  }
}

class Disk extends Base {
  async load(name: string): Promise<string> {
    return (await readFile(name, 'utf8')).trim();
  }
}

class Fixed extends Base {
  async load(name: string): Promise<string> {
    return `fixed ${name}`;
  }
}

async function show(source: Source): Promise<string> {
  return await source.load('a.txt');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const disk = new Disk();
  log(await disk.describe('b.txt'), await show(disk), await show(new Fixed()));
}
