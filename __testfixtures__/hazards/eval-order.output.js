import { stat } from 'node:fs/promises';

let count = 1;

async function next() {
  count = 10;
  return (await stat('a.txt')).size;
}

export async function main(log) {
  log(count + (await next()), count);
  log([count, await next(), count++, await next(), count]);
}
