import { statSync } from 'node:fs';

const names = ['a.txt', 'b.txt'];
const sizes = {
  [Symbol.iterator]() {
    let index = 0;
    return {
      next: () => (index < names.length ? { done: false, value: statSync(names[index++]).size } : { done: true }),
    };
  },
};

export async function main(log) {
  log([...sizes]);
}
