// Loaded by worker threads: `waited` of sums.ts is done here.

export async function waited(values: readonly number[]): Promise<number> {
  let total = 0;
  for (const value of values) total += await Promise.resolve(value);
  return total;
}
