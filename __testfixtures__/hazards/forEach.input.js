import { statSync } from 'node:fs';

export async function main(log) {
  const sizes = [];
  ['a.txt', 'b.txt'].forEach((name) => sizes.push(statSync(name).size));
  log(sizes);
}
