export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const end = Date.now() + 2;
  let rounds = 0;
  for (; Date.now() < end; rounds++);
  for (let i = 0, start = Date.now(); Date.now() - start < 2; i++) {}
  log(rounds > 0);
}
