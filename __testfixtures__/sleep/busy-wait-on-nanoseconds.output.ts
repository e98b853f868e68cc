import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await sleep(5);
  log('literal');
  const ms = Number('5');
  await sleep(ms);
  log('product');
  await sleep(ms);
  log('made from a number');
  const delay = 5_000_000n;
  await sleep(Math.ceil(Number(delay) / 1e6));
  log('variable');
  const until = process.hrtime.bigint() + delay;
  await sleep(Math.max(0, Math.ceil(Number(until - process.hrtime.bigint()) / 1e6)));
  log(until > 0n);
}
