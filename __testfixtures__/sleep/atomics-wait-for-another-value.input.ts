export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const memory = new Int32Array(new SharedArrayBuffer(4));
  log(Atomics.wait(memory, 0, 1, 5));
}
