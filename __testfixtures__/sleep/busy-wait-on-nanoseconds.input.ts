export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const start = process.hrtime.bigint();
  while (process.hrtime.bigint() - start < 5_000_000n) {}
  log('literal');
  const ms = Number('5');
  const end = process.hrtime.bigint() + BigInt(ms) * 1_000_000n;
  while (process.hrtime.bigint() < end) {}
  log('product');
  const from = process.hrtime.bigint();
  while (process.hrtime.bigint() - from < BigInt(ms * 1e6)) {}
  log('made from a number');
  const delay = 5_000_000n;
  const begin = process.hrtime.bigint();
  while (process.hrtime.bigint() - begin < delay) {}
  log('variable');
  const until = process.hrtime.bigint() + delay;
  while (process.hrtime.bigint() < until) {}
  log(until > 0n);
}
