import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log('between');
  await (async () => {
    await sleep(5);
  })();
  log((await sleep(5, 'timed-out')).length);
}
