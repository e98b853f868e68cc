import { setTimeout as sleepAsync } from 'node:timers/promises';

export async function main(log) {
  log('before');
  await sleepAsync(1000);
  log('seconds');
  await sleepAsync(5);
  log('milliseconds');
  await sleepAsync(5);
  log('microseconds');
  const us = 5000;
  await sleepAsync(Math.ceil(us / 1000));
  const ms = 5;
  await sleepAsync(ms);
  log('after');
}
