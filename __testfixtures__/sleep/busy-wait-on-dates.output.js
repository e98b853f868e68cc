import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log) {
  await sleep(5);
  log('getTime');
  await sleep(5);
  log('difference');
  await sleep(5);
  log('plus');
  await sleep(5);
  log('valueOf');
  await sleep(5);
  log('mixed');
}
