import { setTimeout as sleep } from 'node:timers/promises';

export async function restart(stop, start) {
  await stop();
  await sleep(5000);
  await sleep(5000);
  await sleep(2000);
  await sleep(300);
  await start();
}
