import { setTimeout as sleep } from 'node:timers/promises';
export async function main(log) {
  await sleep(5);
  await sleep(5);
  await sleep(5);
  log('after');
}
