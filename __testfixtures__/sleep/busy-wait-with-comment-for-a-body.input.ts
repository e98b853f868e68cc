export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const end = Date.now() + 5;
  while (Date.now() < end) {
    // busy wait
  }
  log('first');
  const start = Date.now();
  // the printer needs a moment
  while (Date.now() - start < 5) {
    // eslint-disable-line no-empty
  }
  log('second');
  const until = Date.now() + 5; // five, as measured
  while (Date.now() < until) {
    /* give the fan time to spin up */
  }
  log('third');
}
