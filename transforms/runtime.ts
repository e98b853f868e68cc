// Transform `runtime`: what blocks in the rest of the core: WebAssembly, env files, SQLite, vm, heap snapshots.
// No rows, because the calls do not block for long or nobody could do without them: `require`, `JSON.parse`,
// `structuredClone`, `v8.serialize`, `console.log` and writes to the standard streams, `os.*`, `bindSync` and
// `connectSync` of dgram sockets, `traceSync` of diagnostics channels (which only ends in "Sync").
import { advises, type BlockingApi, offloads, type Remedy, rewrites } from '../src/api.js';
import type { BlockingKind } from '../src/model.js';
import { defineTransform } from '../src/transform.js';
import { loadEnvFile } from './runtime/env-file.js';
import { compileModule, instantiateModule } from './runtime/web-assembly.js';

function row(api: string, kind: BlockingKind, during: string, remedy: Remedy): BlockingApi {
  return { api, kind, why: `Nothing else runs while ${during}.`, remedy };
}

const database = offloads(
  'a worker thread that holds the whole connection, for `node:sqlite` has no asynchronous form',
);
const script = offloads('a worker thread, which `terminate()` can also stop');
const snapshot = advises('a snapshot of a process that serves nobody at the time: the heap is frozen meanwhile');

const webAssembly: readonly BlockingApi[] = [
  row('global#WebAssembly.Module', 'cpu', 'a module is compiled', rewrites('`WebAssembly.compile`', compileModule)),
  row(
    'global#WebAssembly.Instance',
    'cpu',
    'a module is instantiated',
    rewrites('`WebAssembly.instantiate`', instantiateModule),
  ),
];

const envFile: BlockingApi = {
  ...row(
    'node:process#loadEnvFile',
    'io',
    'a file is read',
    rewrites('`parseEnv` of `node:util` on what `readFile` of `node:fs/promises` gives', loadEnvFile),
  ),
  minNode: '20.12',
};

const sqlite = ['DatabaseSync', 'DatabaseSync.exec', 'StatementSync.all', 'StatementSync.get', 'StatementSync.run'].map(
  (name) => row(`node:sqlite#${name}`, 'io', 'the database works', database),
);

const vm = [
  'runInContext',
  'runInNewContext',
  'runInThisContext',
  'Script.runInContext',
  'Script.runInNewContext',
  'Script.runInThisContext',
].map((name) => row(`node:vm#${name}`, 'cpu', 'the script runs', script));

const others: readonly BlockingApi[] = [
  row('node:v8#writeHeapSnapshot', 'cpu', 'the heap is written to a file', snapshot),
  row('node:v8#getHeapSnapshot', 'cpu', 'the heap is copied', snapshot),
  {
    ...row(
      'node:worker_threads#receiveMessageOnPort',
      'io',
      'this thread sleeps until the worker answers',
      advises("`once(port, 'message')` of `node:events`, in place of `Atomics.wait` and this call"),
    ),
    // Alone it does not block: only with Atomics.wait it makes a synchronous call of a worker.
    when: ({ node }) => /\bAtomics\.wait\s*\(/.test(node.getSourceFile().text),
  },
];

export default defineTransform({
  name: 'runtime',
  summary: 'Compiles WebAssembly and loads env files without blocking; reports SQLite, vm and heap snapshots.',
  rows: [...webAssembly, envFile, ...sqlite, ...vm, ...others],
  example: {
    before: `export async function load(bytes: Uint8Array) {
  return new WebAssembly.Instance(new WebAssembly.Module(bytes));
}`,
    after: `export async function load(bytes: Uint8Array) {
  return await WebAssembly.instantiate(await WebAssembly.compile(bytes));
}`,
  },
});
