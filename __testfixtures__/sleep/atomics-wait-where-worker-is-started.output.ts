import { Worker } from 'node:worker_threads';
import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const worker = new Worker('process.exit(3)', { eval: true, workerData: 1 });
  await sleep(5);
  worker.on('exit', () => {});
  log(await new Promise((resolve) => worker.once('exit', resolve)));
}
