export async function main(log: (...values: unknown[]) => void): Promise<void> {
  let ready = true;
  while (!ready) {}
  const queue = { empty: true };
  while (!queue.empty) {}
  ready = false;
  log(ready);
}
