export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const start = process.hrtime();
  while (process.hrtime(start)[0] < 1) {}
  log('after');
}
