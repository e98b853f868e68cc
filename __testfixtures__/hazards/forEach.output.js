import { stat } from 'node:fs/promises';

export async function main(log) {
  const sizes = [];
  for (const name of ['a.txt', 'b.txt']) {
    sizes.push((await stat(name)).size);
  }
  log(sizes);
}
