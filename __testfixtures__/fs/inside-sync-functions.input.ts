import { readFileSync } from 'node:fs';

class Store {
  static text = readFileSync('a.txt', 'utf8');
  readonly own: string;

  static {
    readFileSync('b.txt', 'utf8');
  }

  constructor() {
    this.own = readFileSync('a.txt', 'utf8');
  }

  get now(): string {
    return readFileSync('a.txt', 'utf8');
  }

  *each(): Generator<string> {
    yield readFileSync('a.txt', 'utf8');
  }

  load(): string {
    return readFileSync('b.txt', 'utf8');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const store = new Store();
  log(Store.text, store.own, store.now, [...store.each()], store.load());
  log(['a.txt', 'b.txt'].map((name) => readFileSync(name, 'utf8')));
}
