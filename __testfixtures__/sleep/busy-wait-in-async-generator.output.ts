import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for await (const tick of ticks(2)) log(tick);
}

async function* ticks(count: number): AsyncGenerator<number> {
  for (let tick = 0; tick < count; tick++) {
    await sleep(2);
    yield tick;
  }
}
