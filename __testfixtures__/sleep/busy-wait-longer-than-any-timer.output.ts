export async function main(log: (...values: unknown[]) => void): Promise<void> {
  if (log.length > 5) {
    const end = Date.now() + 2147483648;
    while (Date.now() < end) {}
  }
  log('after');
}
