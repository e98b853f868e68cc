export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const lock = { until: Date.now() + 5 };
  while (Date.now() < lock.until) {}
  log('after');
}
