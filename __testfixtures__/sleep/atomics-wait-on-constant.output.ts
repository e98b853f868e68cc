import { setTimeout as sleep } from 'node:timers/promises';

const memory = new Int32Array(new SharedArrayBuffer(4));

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await sleep(5);
  log('after');
  await sleep(2);
  log('again');
}
