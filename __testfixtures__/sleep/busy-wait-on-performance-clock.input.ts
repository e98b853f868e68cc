import { performance } from 'node:perf_hooks';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const start = performance.now();
  while (performance.now() - start < 5) {}
  log('literal');
  const delay = Number('5.5');
  const begin = performance.now();
  while (performance.now() - begin < delay) {}
  log('variable');
  const end = performance.now() + 2.5;
  while (performance.now() <= end) {}
  log('fraction');
  const until = performance.now() + delay;
  while (performance.now() < until) {}
  log(performance.now() > until - 2);
}
