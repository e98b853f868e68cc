export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const delay = 5;
  const end = Date.now() + delay;
  while (Date.now() < end) {}
  log('end');
  const start = Date.now();
  const pause = 5;
  while (Date.now() - start < pause) {}
  log('start');
}
