import { readFileSync } from 'node:fs';

class Config {
  static readonly initial = Config.load('a.txt');

  static load(name: string): { readonly text: string } {
    return { text: readFileSync(name, 'utf8') };
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(Config.initial.text);
  log(Config.load('b.txt').text, { ...Config.load('a.txt') });
}
