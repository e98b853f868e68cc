// Transform `worker-offload`: what has no asynchronous form goes to a worker thread. A thread costs more than a short call
// saves, so it runs only when it is named.
import type { BlockingApi, OffloadSettings, Transform } from '../src/api.js';
import { defineTransform } from '../src/transform.js';
import crypto from './crypto.js';
import npm from './npm.js';
import runtime from './runtime.js';
import { offloadIdioms } from './worker-offload/idioms.js';
import { libraryModules } from './worker-offload/libraries.js';
import { isWorkerModule, offloadModules } from './worker-offload/modules.js';
import { libraries, libraryRows } from './worker-offload/rows.js';

/** Calls that a worker would help, and of which it cannot be said that they stand alone. */
const others: readonly BlockingApi[] = [crypto, npm, runtime]
  .flatMap(({ transform }) => transform.rows)
  .filter(({ api, remedy }) => remedy.kind === 'offloads' && !libraryRows.some((row) => row.api === api));

/** What stands in a worker module is on another thread already. */
function onThisThread(row: BlockingApi): BlockingApi {
  return { ...row, when: (call) => !isWorkerModule(call.node) && (row.when?.(call) ?? true) };
}

/** The transform as a config wants it. */
export function offloadWith({
  functions = [],
  with: runner = 'piscina',
}: OffloadSettings): Pick<Transform, 'helpers' | 'idioms'> {
  return {
    helpers: [...offloadModules(runner), ...libraries.flatMap(libraryModules)],
    idioms: offloadIdioms(functions),
  };
}

export default defineTransform({
  name: 'worker-offload',
  summary: 'Moves work that has no asynchronous form to worker threads.',
  rows: [...libraryRows, ...others].map(onThisThread),
  ...offloadWith({}),
  optIn: true,
  example: {
    before: `import { compileString } from 'sass';

export async function styles(source: string) {
  return compileString(source).css;
}`,
    after: `import { sassPool } from './sass-pool.js';

export async function styles(source: string) {
  return (await sassPool.run([source], { name: 'compileString' })).css;
}`,
  },
});
