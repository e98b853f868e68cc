import { statSync } from 'node:fs';

const page = {
  get size() {
    return statSync('a.txt').size;
  },
};

export async function main(log) {
  log(page.size + 1);
}
