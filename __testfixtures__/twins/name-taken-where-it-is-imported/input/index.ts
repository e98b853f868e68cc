import { load } from './load.js';

const loadAsync = (text: string): string => text.toUpperCase();

class Page {
  get text(): string {
    return load('a.txt');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(new Page().text);
  log(loadAsync(load('b.txt')));
}
