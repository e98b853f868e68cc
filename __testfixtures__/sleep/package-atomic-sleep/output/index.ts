import { setTimeout as sleepAsync } from 'node:timers/promises';

export async function pause(ms: number): Promise<string> {
  await sleepAsync(ms);
  await sleepAsync(5);
  return 'after';
}
