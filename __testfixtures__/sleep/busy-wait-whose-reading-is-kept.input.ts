export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const start = Date.now();
  let now = start;
  while (now - start < 5) {
    now = Date.now();
  }
  log(now - start >= 4);
  let later = 0;
  do {
    later = Date.now();
  } while (later < now + 5);
  log(later > now);
}
