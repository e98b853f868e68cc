export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const now = new Date();
  const deadline = new Date(now.valueOf() + 5);
  while (new Date() < deadline) {
    // do nothing, just wait
  }
  log('end');
  const start = new Date();
  while (new Date().getTime() - start.getTime() < 5) {}
  log('start');
  const begin = new Date();
  while (Date.now() < begin.getTime() + 5) {}
  log(typeof begin.getTime());
}
