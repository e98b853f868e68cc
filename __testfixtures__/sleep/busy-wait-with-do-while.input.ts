export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const date = Date.now();
  let now: number;
  do {
    now = Date.now();
  } while (now - date < 5);
  log('after');
  const start = Date.now();
  let current = null;
  do {
    current = Date.now();
  } while (current - start < 5);
  log('again');
}
