import { statSync } from 'node:fs';

const dispose = Symbol.dispose ?? Symbol.for('Symbol.dispose');
const page = {
  [Symbol.dispose ?? 'dispose']() {
    return statSync('a.txt').size;
  },
};

class Lock {
  [Symbol.dispose]() {
    return statSync('b.txt').size;
  }
}

export async function main(log) {
  log(page[dispose]?.() ?? page.dispose(), new Lock()[Symbol.dispose]());
}
