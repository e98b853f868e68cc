import { setTimeout as sleepAsync } from 'node:timers/promises';

export async function main(log) {
  await sleepAsync(5);
  await sleepAsync(5);
  await sleepAsync(5);
  log('after');
}
