import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await until(Date.now() + 5);
  log('number');
  await untilDate(new Date(Date.now() + 5));
  log('date');
}

async function until(deadline: number): Promise<void> {
  await sleep(Math.max(0, deadline - Date.now()));
}

async function untilDate(deadline: Date): Promise<void> {
  await sleep(Math.max(0, Number(deadline) - Date.now()));
}
