export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const start = Date.now();
  while (Date.now() > start + 1e9) {}
  log('never entered');
}
