export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log('before');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  log('after');
}
