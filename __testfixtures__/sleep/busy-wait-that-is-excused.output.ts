export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const end = Date.now() + 2;
  // unblock-ignore-next-line sleep -- the bus needs it
  while (Date.now() < end) {}
  log('after');
}
