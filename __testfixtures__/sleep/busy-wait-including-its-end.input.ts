export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const end = Date.now() + 5;
  while (Date.now() <= end) {}
  log('until');
  const start = Date.now();
  while (Date.now() - start <= 5) {}
  log('since');
  const delay = Number('5');
  const again = Date.now();
  while (again + delay >= Date.now()) {}
  log('variable');
}
