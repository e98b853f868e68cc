export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const end = Date.now() + 5;
  while (end > Date.now()) {}
  log('until');
  const start = Date.now();
  while (5 > Date.now() - start) {}
  log('since');
  const from = Date.now();
  while (from + 5 > Date.now()) {}
  log('from');
  const then = Date.now();
  while (!(Date.now() - then >= 5)) {}
  log('negated');
}
