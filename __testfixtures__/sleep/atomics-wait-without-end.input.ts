export async function main(log: (...values: unknown[]) => void): Promise<void> {
  if (log.length > 5) {
    const memory = new Int32Array(new SharedArrayBuffer(4));
    Atomics.wait(memory, 0, 0);
    Atomics.wait(memory, 0, 0, Infinity);
  }
  log('after');
}
