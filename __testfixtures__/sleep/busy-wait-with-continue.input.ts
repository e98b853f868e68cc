export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const end = Date.now() + 5;
  while (Date.now() < end) continue;
  log('first');
  const start = Date.now();
  while (Date.now() - start < 5) {
    continue;
  }
  log('second');
}
