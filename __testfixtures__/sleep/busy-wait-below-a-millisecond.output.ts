export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const start = process.hrtime.bigint();
  while (process.hrtime.bigint() - start < 500n) {}
  const end = performance.now() + 0.2;
  while (performance.now() < end) {}
  const delayMicros = 40;
  const from = performance.now();
  while (performance.now() - from < delayMicros / 1000) {}
  log('after');
}
