import { setTimeout as sleep } from 'node:timers/promises';
export async function main(log) {
  log('before');
  await sleep(1000);
  log('seconds');
  await sleep(5);
  log('milliseconds');
  await sleep(5);
  log('microseconds');
  const us = 5000;
  await sleep(Math.ceil(us / 1000));
  const ms = 5;
  await sleep(ms);
  log('after');
}
