import { setTimeout as sleep } from 'node:timers/promises';
export async function pause(ms: number): Promise<string> {
  await sleep(ms);
  await sleep(5);
  return 'after';
}
