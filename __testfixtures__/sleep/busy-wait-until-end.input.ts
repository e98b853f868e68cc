export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log('before');
  const end = Date.now() + 5;
  while (Date.now() < end) {}
  log('after');
}
