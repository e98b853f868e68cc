import { statSync } from 'node:fs';

function* sizes() {
  yield statSync('a.txt').size;
  yield statSync('b.txt').size;
}

export async function main(log) {
  log([...sizes()]);
  for (const size of sizes()) log(size);
}
