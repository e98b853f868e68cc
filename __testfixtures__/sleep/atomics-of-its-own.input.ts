export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const Atomics = { wait: (...values: unknown[]) => values.length };
  log(Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5));
}
