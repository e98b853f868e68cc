export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const first = new Int32Array(new SharedArrayBuffer(4));
  const buffer = new SharedArrayBuffer(8);
  log('between');
  const second = new Int32Array(buffer);
  await (async () => {
    Atomics.wait(second, 0, 0, 5);
  })();
  log(Atomics.wait(first, 0, 0, 5).length);
}
