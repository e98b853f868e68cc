export async function main(log: (...values: unknown[]) => void): Promise<void> {
  globalThis.Atomics.wait(new Int32Array(new globalThis.SharedArrayBuffer(4)), 0, 0, 5);
  log('after');
}
