export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const buffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const view = new Int32Array(buffer);
  Atomics.wait(view, 0, 0, 5);
  log('after');
}
