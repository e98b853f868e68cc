import { existsSync, promises, readFileSync } from 'node:fs';

class Store {
  async load(name: string): Promise<string> {
    return promises.readFile(name, 'utf8');
  }

  loadSync(name: string): string {
    return readFileSync(name, 'utf8');
  }

  async sizeSync(name: string): Promise<number> {
    return (await promises.readFile(name)).length;
  }
}

const find = async (name: string): Promise<string | undefined> => ((await missing(name)) ? undefined : name);
const findSync = (name: string): string | undefined => (existsSync(name) ? name : undefined);

async function missing(name: string): Promise<boolean> {
  return promises.access(name).then(
    () => false,
    () => true,
  );
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const store = new Store();
  log(store.loadSync('a.txt'), await store.load('a.txt'), await store.sizeSync('a.txt'));
  log(findSync('a.txt'), await find('missing.txt'));
}
