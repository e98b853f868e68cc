import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

class Config {
  static readonly initial = Config.load('a.txt');

  static load(name: string): { readonly text: string } {
    return { text: readFileSync(name, 'utf8') };
  }

  static async loadAsync(name: string): Promise<{ readonly text: string }> {
    return { text: await readFile(name, 'utf8') };
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(Config.initial.text);
  log((await Config.loadAsync('b.txt')).text, { ...(await Config.loadAsync('a.txt')) });
}
