export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const end = Date.now() + 5;
  wait: while (Date.now() < end) {
    continue wait;
  }
  log('after');
}
