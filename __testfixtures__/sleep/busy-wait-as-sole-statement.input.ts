export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const fast = log.length > 5;
  const end = Date.now() + 5;
  if (!fast) while (Date.now() < end) {}
  else log('fast');
  for (const name of ['a', 'b']) {
    const until = Date.now() + 2;
    while (Date.now() < until) {}
    log(name);
  }
}
