import { Worker } from 'node:worker_threads';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const worker = new Worker('process.exit(3)', { eval: true, workerData: 1 });
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
  worker.on('exit', () => {});
  log(await new Promise((resolve) => worker.once('exit', resolve)));
}
