import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const memory = new Int32Array(new SharedArrayBuffer(4));
  const result = await sleep(5, 'timed-out');
  log(result);
  if ((await sleep(1, 'timed-out')) === 'timed-out') log('late');
}
