export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const { now } = Date;
  const end = now() + 5;
  while (now() < end) {}
  log('after');
}
