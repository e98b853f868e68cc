export async function main(log: (...values: unknown[]) => void): Promise<void> {
  let rounds = 0;
  const end = Date.now() + 2;
  while (Date.now() < end) {
    rounds += 1;
  }
  log(rounds > 0);
  const until = Date.now() + 2;
  while (Date.now() < until) {
    await Promise.resolve();
  }
  const limit = Date.now() + 2;
  do {
    rounds = 0;
  } while (Date.now() < limit && rounds > 0);
  log('after');
}
