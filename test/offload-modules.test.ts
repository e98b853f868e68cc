// The modules that run work on other threads, as they are written: values, errors, what goes wrong, and how it ends.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { offloadModules, type Runner } from '../transforms/worker-offload/modules.js';
import { linkPackages } from './harness/packages.js';
import { lay } from './harness/rewrite.js';

const dir = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'unblock-offload-')));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const work = `
class WrongError extends Error {
  code = 'E_WRONG';
  get shout() { return this.message.toUpperCase(); }
}
const same = (...values) => values;
const wrong = () => { throw new WrongError('no', { cause: new RangeError('why') }); };
const missing = () => require('node:fs').readFileSync('missing.txt');
const text = () => { throw 'a text'; };
const callback = () => () => 1;
const leave = () => process.exit(3);
const fill = () => { const kept = []; for (;;) kept.push(new Array(1e5).fill(kept.length)); };
const spin = (ms) => { const end = Date.now() + ms; while (Date.now() < end); return ms; };
let calls = 0;
const count = () => { calls += 1; return calls; };
`;
const names = 'WrongError, same, wrong, missing, text, callback, leave, fill, spin, count';

const main = `
const lines = [];
const log = (...values) => lines.push(values.map((value) => inspect(value, { depth: 5, breakLength: Infinity })).join(' '));
process.on('exit', (code) => console.log([...lines, 'exit ' + code].join('\\n')));
class Point { x = 1; }

async function tried(promise) {
  try {
    log('gave', await promise);
  } catch (error) {
    log(error instanceof Error ? error.constructor.name : typeof error, error.message ?? error, error.code);
    return error;
  }
}

async function run() {
  const worker = pool(place, () => [WrongError]);
  const value = { at: new Date(0), map: new Map([['a', 1n]]), bytes: Buffer.from('abc'), set: new Set([1]) };
  log(await worker.run([value, undefined, new Uint8Array([1, 2]), null], { name: 'same' }));
  log((await worker.run([new URL('http://a.b/c')], { name: 'same' }))[0].host);
  const error = await tried(worker.run([], { name: 'wrong' }));
  log(error instanceof WrongError, error.shout, error.cause instanceof RangeError, error.cause.message);
  log(/work\\.[cm]js/.test(error.stack), /main\\.[cm]js/.test(error.stack));
  await tried(worker.run([], { name: 'missing' }));
  await tried(worker.run([], { name: 'text' }));
  await tried(worker.run([() => 1], { name: 'same' }));
  await tried(worker.run([new Point()], { name: 'same' }));
  await tried(worker.run([], { name: 'callback' }));
  await tried(worker.run([], { name: 'nothing' }));
  const gone = await tried(worker.run([], { name: 'leave' }).catch((reason) => { throw new Error(reason.message.replace(/\\d+/g, 'N')); }));
  log(await worker.run([1], { name: 'same' }));
  await tried(worker.run([], { name: 'fill' }).catch((reason) => { throw Object.assign(new Error(''), { code: reason.code }); }));
  log(await worker.run([2], { name: 'same' }));
  const controller = new AbortController();
  const aborted = worker.run([60_000], { name: 'spin', signal: controller.signal });
  setTimeout(() => controller.abort(), 100);
  log((await aborted.catch((reason) => reason)).name);
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 5);
  log(await worker.run([200], { name: 'spin' }), turns > 0);
  clearInterval(timer);
  const store = dedicated(place);
  log(await Promise.all([1, 2, 3].map(() => store.run([], { name: 'count' }))));
  await closeWorkers();
  log(await worker.run([3], { name: 'same' }), await store.run([], { name: 'count' }));
}
run();
`;

const expected = [
  `[ { at: 1970-01-01T00:00:00.000Z, map: Map(1) { 'a' => 1n }, bytes: <Buffer 61 62 63>, set: Set(1) { 1 } }, undefined, Uint8Array(2) [ 1, 2 ], null ]`,
  `'a.b'`,
  `'WrongError' 'no' 'E_WRONG'`,
  `true 'NO' true 'why'`,
  'true true',
  `'Error' "ENOENT: no such file or directory, open 'missing.txt'" 'ENOENT'`,
  `'string' 'a text' undefined`,
  `'TypeError' 'A function cannot go to or from a worker thread.' undefined`,
  `'TypeError' 'An instance of Point cannot go to or from a worker thread: only its fields would arrive.' undefined`,
  `'TypeError' 'A function cannot go to or from a worker thread.' undefined`,
];

function laidOut(runner: Runner, format: 'esm' | 'cjs'): string {
  const home = path.join(dir, `${runner}-${format}`);
  const extension = format === 'esm' ? '.mjs' : '.cjs';
  const files = new Map(
    offloadModules(runner).map(({ name, texts }) => [
      `${name}${extension}`,
      texts[format].replaceAll('./offload.worker.js', `./offload.worker${extension}`),
    ]),
  );
  const isEsm = format === 'esm';
  files.set(
    `work${extension}`,
    isEsm
      ? `import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);${work}export { ${names} };\n`
      : `${work}module.exports = { ${names} };\n`,
  );
  const head = isEsm
    ? `import { inspect } from 'node:util';\nimport { closeWorkers, dedicated, pool } from './offload.mjs';\nimport { WrongError } from './work.mjs';\nconst place = new URL('./work.mjs', import.meta.url);`
    : `const { inspect } = require('node:util');\nconst { closeWorkers, dedicated, pool } = require('./offload.cjs');\nconst { WrongError } = require('./work.cjs');\nconst place = __dirname + '/work.cjs';`;
  files.set(`main${extension}`, head + main);
  lay(home, files);
  linkPackages(home, new Map([...files, ['package.json', '{}']]));
  return path.join(home, `main${extension}`);
}

// Piscina in CommonJS is run by the fixtures.
test.each([
  ['piscina', 'esm'],
  ['worker_threads', 'esm'],
  ['worker_threads', 'cjs'],
] as const)('%s in %s: work is done on other threads, and the process ends by itself', (runner, format) => {
  const flags = ['--max-old-space-size=96', laidOut(runner, format)];
  const { stdout, stderr } = spawnSync(process.execPath, flags, { encoding: 'utf8', timeout: 60_000, cwd: dir });
  const lines = stdout.trim().split('\n');
  expect(lines.slice(0, expected.length), stderr).toEqual(expected);
  const [nothing, left, alive, full, after, aborted, turns, counted, again, exit] = lines.slice(expected.length);
  expect(nothing).toContain('exports no function "nothing"');
  expect(left).toMatch(/^'Error' '.*(?:exit|code).*' undefined$/);
  expect([alive, after]).toEqual(['[ 1 ]', '[ 2 ]']);
  expect(full).toContain("'ERR_WORKER_OUT_OF_MEMORY'");
  expect(aborted).toBe("'AbortError'");
  expect(turns).toBe('200 true');
  expect(counted).toBe('[ 1, 2, 3 ]');
  expect(again).toBe('[ 3 ] 1');
  expect(exit).toBe('exit 0');
});

test('what is written in TypeScript compiles where everything is asked for', () => {
  const files = (['piscina', 'worker_threads'] as const).flatMap((runner) =>
    offloadModules(runner).flatMap(({ name, texts }) => [
      [`typed-${runner}-esm/${name}.mts`, texts.ts.replaceAll('.worker.js', '.worker.mjs')] as const,
      [
        `typed-${runner}-cjs/${name}.cts`,
        (texts.tsCommonJs ?? texts.ts).replaceAll('.worker.js', '.worker.cjs'),
      ] as const,
    ]),
  );
  lay(dir, new Map(files));
  linkPackages(
    dir,
    new Map([
      ['a.ts', `'piscina' 'node'`],
      ['package.json', '{}'],
    ]),
  );
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ['node'],
    typeRoots: [path.join(import.meta.dirname, '../node_modules/@types')],
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    noImplicitReturns: true,
    noImplicitOverride: true,
  };
  lay(dir, new Map([['tsconfig.json', JSON.stringify({ compilerOptions, files: files.map(([file]) => file) })]]));
  const tsc = path.join(import.meta.dirname, '../node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', dir], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});
