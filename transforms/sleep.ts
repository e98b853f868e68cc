// Transform `sleep`: code that holds the thread for a time. Tables only; how a wait is recognised stands in `sleep/`.
import { defineTransform } from '../src/transform.js';
import { atomicsWait } from './sleep/atomics.js';
import { busyWait } from './sleep/busy-wait.js';
import { deasyncCall, deasyncRows } from './sleep/deasync.js';
import { deasyncLoop } from './sleep/deasync-loop.js';
import { waitingExecutor } from './sleep/executor.js';
import { packageRows } from './sleep/packages.js';
import { shellRows } from './sleep/shell.js';

export default defineTransform({
  name: 'sleep',
  summary: 'Waits with a timer instead of a loop, a locked thread or another program.',
  rows: [atomicsWait, ...shellRows, ...packageRows, ...deasyncRows],
  idioms: [waitingExecutor, busyWait, deasyncLoop, deasyncCall],
  example: {
    before: `export async function retry(send: () => Promise<void>) {
  const end = Date.now() + 500;
  while (Date.now() < end) {}
  await send();
}`,
    after: `import { setTimeout as sleep } from 'node:timers/promises';

export async function retry(send: () => Promise<void>) {
  await sleep(500);
  await send();
}`,
  },
});
