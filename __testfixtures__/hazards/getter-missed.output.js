import { statSync } from 'node:fs';

const page = {
  get size() {
    return statSync('a.txt').size;
  },
};

export async function main(log) {
  log(JSON.stringify(page), `${page.size}`, { ...page }.size === 6);
}
