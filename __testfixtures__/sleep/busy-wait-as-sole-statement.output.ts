import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const fast = log.length > 5;
  const end = Date.now() + 5;
  if (!fast) await sleep(Math.max(0, end - Date.now()));
  else log('fast');
  for (const name of ['a', 'b']) {
    await sleep(2);
    log(name);
  }
}
