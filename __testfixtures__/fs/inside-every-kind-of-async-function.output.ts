import { readFile } from 'node:fs/promises';

const arrow = async () => await readFile('a.txt', 'utf8');
const table = {
  async method() {
    return await readFile('a.txt', 'utf8');
  },
  expression: async function () {
    return await readFile('b.txt', 'utf8');
  },
};

class Store {
  field = async () => await readFile('a.txt', 'utf8');

  async method(): Promise<string> {
    const inner = async (): Promise<string> => {
      return await readFile('b.txt', 'utf8');
    };
    return inner();
  }

  static async *lines(): AsyncGenerator<string> {
    yield* (await readFile('a.txt', 'utf8')).split('\n');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const store = new Store();
  log(await arrow(), await table.method(), await table.expression(), await store.field(), await store.method());
  for await (const line of Store.lines()) log(line);
}
