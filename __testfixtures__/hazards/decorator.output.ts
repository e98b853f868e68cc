import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';

function measured(method: () => number | Promise<number>): () => Promise<number> {
  return async function (this: unknown) {
    await stat('a.txt');
    return await method.call(this);
  };
}

function logged(): (target: object, key: string, descriptor: PropertyDescriptor) => void {
  return () => undefined;
}

class Page {
  async count(): Promise<number> {
    return 1;
  }

  @logged()
  size(): number {
    return statSync('b.txt').size;
  }
}

Page.prototype.count = measured(Page.prototype.count);
export const sum = async (page: Page): Promise<number> => (await page.count()) + page.size();
