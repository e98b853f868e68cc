export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const minutes = 0.0001;
  const start = Date.now();
  while (Date.now() - start < minutes * 60 * 1000) {}
  log('product');
  const end = Date.now() + Math.max(1, minutes);
  while (Date.now() < end) {}
  log('call');
  const factor = 2;
  const until = Date.now() + 1 + factor - 1;
  while (Date.now() < until) {}
  log('sum');
  const from = Date.now();
  while (Date.now() - from < (factor > 1 ? 5 : 1)) {}
  log('choice');
}
