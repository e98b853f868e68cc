export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const Date = { ticks: 0, now: () => Date.ticks++ };
  const end = Date.now() + 5;
  while (Date.now() < end) {}
  log(Date.ticks);
}
