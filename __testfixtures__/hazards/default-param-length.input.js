import { statSync } from 'node:fs';

function page(name, size = statSync('a.txt').size) {
  return `${name} ${size}`;
}

export async function main(log) {
  log(page.length, page('x'));
}
