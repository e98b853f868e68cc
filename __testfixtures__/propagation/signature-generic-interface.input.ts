import { readFileSync } from 'node:fs';

interface Box<Value> {
  get(name: string): Value;
}

class Texts implements Box<string> {
  get(name: string): string {
    return readFileSync(name, 'utf8').trim();
  }
}

class Sizes implements Box<number> {
  get(name: string): number {
    return name.length;
  }
}

function both<Value>(box: Box<Value>): Value[] {
  return [box.get('a.txt'), box.get('b.txt')];
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(both(new Texts()), both(new Sizes()));
}
