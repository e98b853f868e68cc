import { statSync } from 'node:fs';

function page(size = statSync('a.txt').size) {
  return size;
}

export async function main(log) {
  log(page(), page(1));
}
