import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log) {
  await pause(5);
  await pause('5');
  await since(5);
  log('after');
}

async function pause(ms) {
  await sleep(Number(ms));
}

async function since(ms) {
  await sleep(ms * 1 + 1);
}
