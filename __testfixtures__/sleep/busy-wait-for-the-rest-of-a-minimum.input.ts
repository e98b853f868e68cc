export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const start = Date.now();
  log('work');
  while (Date.now() - start < 5) {}
  log('after');
}
