import { Worker } from 'node:worker_threads';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const memory = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker('setTimeout(() => {}, 1)', { eval: true, workerData: memory });
  log(Atomics.wait(memory, 0, 0, 5));
  await worker.terminate();
}
