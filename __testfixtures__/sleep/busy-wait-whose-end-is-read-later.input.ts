export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const end = Date.now() + 5;
  while (Date.now() < end) {}
  log(end > 0, Date.now() >= end - 1);
}
