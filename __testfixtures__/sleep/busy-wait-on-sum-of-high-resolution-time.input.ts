export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const start = process.hrtime();
  while (process.hrtime(start)[0] * 1e9 + process.hrtime(start)[1] < 5e6) {}
  log('since');
  const now = process.hrtime()[0] * 1000 + process.hrtime()[1] / 1e6;
  while (process.hrtime()[0] * 1000 + process.hrtime()[1] / 1e6 - now < 5) {}
  log('milliseconds');
}
