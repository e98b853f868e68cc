import { readFile } from 'node:fs/promises';
import { forEachEntryInOrder } from './for-each-entry-in-order.js';

type Log = (...values: unknown[]) => void;

class Registry {
  readonly #files = new Map<string, string>([['one', 'a.txt']]);
  readonly #names: ReadonlySet<string> = new Set(['b.txt']);

  async show(log: Log): Promise<void> {
    for (const [key, name] of this.#files) {
      if (key === 'two') continue;
      log(key, await readFile(name, 'utf8'));
    }
    const tell = async (name: string): Promise<void> => log(await readFile(name, 'utf8'));
    await forEachEntryInOrder(this.#names, tell);
  }
}

export const main = async (log: Log): Promise<void> => {
  await new Registry().show(log);
};
