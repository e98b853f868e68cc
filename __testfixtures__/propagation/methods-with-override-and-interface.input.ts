import { readFileSync } from 'node:fs';

interface Source {
  load(name: string): string;
}

abstract class Base implements Source {
  abstract load(name: string): string;

  describe(name: string): string {
    return `${name}: ${this.load(name)}`;
  }
}

class Disk extends Base {
  load(name: string): string {
    return readFileSync(name, 'utf8').trim();
  }
}

class Fixed extends Base {
  load(name: string): string {
    return `fixed ${name}`;
  }
}

function show(source: Source): string {
  return source.load('a.txt');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const disk = new Disk();
  log(disk.describe('b.txt'), show(disk), show(new Fixed()));
}
