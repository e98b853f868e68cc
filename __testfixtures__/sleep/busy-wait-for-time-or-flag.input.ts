export async function main(log: (...values: unknown[]) => void): Promise<void> {
  let done = false;
  const end = Date.now() + 5;
  while (Date.now() < end && !done) {}
  done = true;
  log(done);
}
