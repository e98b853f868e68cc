import { load, loadAsync as loadAsync2 } from './load.js';

const loadAsync = (text: string): string => text.toUpperCase();

class Page {
  get text(): string {
    return load('a.txt');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(new Page().text);
  log(loadAsync(await loadAsync2('b.txt')));
}
