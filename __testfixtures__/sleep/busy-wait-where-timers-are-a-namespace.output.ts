import * as timers from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await timers.setImmediate();
  await timers.setTimeout(5);
  log('after');
}
