import { parentPort, workerData } from 'node:worker_threads';

export async function serve(): Promise<void> {
  Atomics.wait(workerData, 0, 0, 1000);
  parentPort?.postMessage('ready');
}
