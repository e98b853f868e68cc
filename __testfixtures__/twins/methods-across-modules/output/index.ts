import { Store } from './store.js';

class Page {
  constructor(private readonly store: Store) {}

  get text(): string {
    return this.store.open('a.txt');
  }

  async later(): Promise<string> {
    return await this.store.openAsync('b.txt');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const page = new Page(new Store('.'));
  log(page.text, await page.later());
}
