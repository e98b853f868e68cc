import { readFileSync } from 'node:fs';

const arrow = async () => readFileSync('a.txt', 'utf8');
const table = {
  async method() {
    return readFileSync('a.txt', 'utf8');
  },
  expression: async function () {
    return readFileSync('b.txt', 'utf8');
  },
};

class Store {
  field = async () => readFileSync('a.txt', 'utf8');

  async method(): Promise<string> {
    const inner = async (): Promise<string> => {
      return readFileSync('b.txt', 'utf8');
    };
    return inner();
  }

  static async *lines(): AsyncGenerator<string> {
    yield* readFileSync('a.txt', 'utf8').split('\n');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const store = new Store();
  log(await arrow(), await table.method(), await table.expression(), await store.field(), await store.method());
  for await (const line of Store.lines()) log(line);
}
