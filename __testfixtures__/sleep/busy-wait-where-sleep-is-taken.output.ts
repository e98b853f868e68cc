import { setTimeout as sleepAsync } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await sleepAsync(5);
  log(sleep('well'));
}

function sleep(how: string): string {
  return `sleep ${how}`;
}
