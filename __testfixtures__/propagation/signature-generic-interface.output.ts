import { readFile } from 'node:fs/promises';

interface Box<Value> {
  get(name: string): Promise<Value>;
}

class Texts implements Box<string> {
  async get(name: string): Promise<string> {
    return (await readFile(name, 'utf8')).trim();
  }
}

class Sizes implements Box<number> {
  async get(name: string): Promise<number> {
    return name.length;
  }
}

async function both<Value>(box: Box<Value>): Promise<Value[]> {
  return [await box.get('a.txt'), await box.get('b.txt')];
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await both(new Texts()), await both(new Sizes()));
}
