export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const start = Date.now();
  while (Date.now() - start < 5) {}
  log(Date.now() - start >= 4);
}
