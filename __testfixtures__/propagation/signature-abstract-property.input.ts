import { readFileSync } from 'node:fs';

abstract class Base {
  abstract readonly load: (name: string) => string;

  describe(name: string): string {
    return `<${this.load(name)}>`;
  }
}

class Disk extends Base {
  readonly load = (name: string): string => readFileSync(name, 'utf8').trim();
}

class Memory extends Base {
  readonly load = (name: string): string => `memory ${name}`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const bases: Base[] = [new Disk(), new Memory()];
  for (const base of bases) log(base.describe('a.txt'));
}
