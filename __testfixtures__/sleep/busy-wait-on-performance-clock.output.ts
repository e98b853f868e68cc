import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await sleep(5);
  log('literal');
  const delay = Number('5.5');
  await sleep(Math.ceil(delay));
  log('variable');
  await sleep(3);
  log('fraction');
  const until = performance.now() + delay;
  await sleep(Math.max(0, Math.ceil(until - performance.now())));
  log(performance.now() > until - 2);
}
