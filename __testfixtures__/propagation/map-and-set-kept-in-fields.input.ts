import { readFileSync } from 'node:fs';

type Log = (...values: unknown[]) => void;

class Registry {
  readonly #files = new Map<string, string>([['one', 'a.txt']]);
  readonly #names: ReadonlySet<string> = new Set(['b.txt']);

  show(log: Log): void {
    this.#files.forEach((name, key) => {
      if (key === 'two') return;
      log(key, readFileSync(name, 'utf8'));
    });
    const tell = (name: string): void => log(readFileSync(name, 'utf8'));
    this.#names.forEach(tell);
  }
}

export const main = (log: Log): void => {
  new Registry().show(log);
};
