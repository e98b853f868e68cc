import { statSync } from 'node:fs';

function measured(method: () => number): () => number {
  return function (this: unknown) {
    statSync('a.txt');
    return method.call(this);
  };
}

function logged(): (target: object, key: string, descriptor: PropertyDescriptor) => void {
  return () => undefined;
}

class Page {
  count(): number {
    return 1;
  }

  @logged()
  size(): number {
    return statSync('b.txt').size;
  }
}

Page.prototype.count = measured(Page.prototype.count);
export const sum = (page: Page): number => page.count() + page.size();
