export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for (let i = 0; i < 1e6; i++) {}
  for (let i = 0; i < 1000; i++) {}
  let sum = 0;
  for (let i = 0; i < 1e6; i++) sum += i;
  log(sum);
}
