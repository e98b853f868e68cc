import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log) {
  await sleep(2);
  await sleep(2);
  await sleep(2);
  await sleep(2);
  await sleep(2);
  await sleep(2);
  log('after');
}
