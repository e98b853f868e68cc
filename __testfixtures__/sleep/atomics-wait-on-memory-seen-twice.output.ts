export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const buffer = new SharedArrayBuffer(4);
  const memory = new Int32Array(buffer);
  const other = new Int32Array(buffer);
  Atomics.store(other, 0, 1);
  log(Atomics.wait(memory, 0, 0, 5));
}
