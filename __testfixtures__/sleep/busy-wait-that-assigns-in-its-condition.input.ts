export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const end = Date.now() + 5;
  let now: number;
  while ((now = Date.now()) < end) {}
  log('first');
  const until = Date.now() + 5;
  for (let at = Date.now(); at < until; at = Date.now()) {}
  log('second');
}
