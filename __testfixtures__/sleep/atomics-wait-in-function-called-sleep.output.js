import { setTimeout as sleepAsync } from 'node:timers/promises';

export async function main(log) {
  await sleep(5);
  log('after');
}

async function sleep(ms) {
  await sleepAsync(Math.max(1, ms | 0));
}
