export async function main(log: (...values: unknown[]) => void): Promise<void> {
  pause(5);
  log('after');
}

function pause(ms: number): void {
  const end = Date.now() + ms;
  while (Date.now() < end) {}
}
