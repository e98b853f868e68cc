export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const memory = new Int32Array(new SharedArrayBuffer(4));
  const result = Atomics.wait(memory, 0, 0, 5);
  log(result);
  if (Atomics.wait(memory, 0, 0, 1) === 'timed-out') log('late');
}
