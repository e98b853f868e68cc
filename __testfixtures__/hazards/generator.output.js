import { stat } from 'node:fs/promises';
import { collectAsync } from './collect-async.js';

async function* sizes() {
  yield (await stat('a.txt')).size;
  yield (await stat('b.txt')).size;
}

export async function main(log) {
  log([...(await collectAsync(sizes()))]);
  for await (const size of sizes()) log(size);
}
