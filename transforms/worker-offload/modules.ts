// The modules that run work on other threads, as they are written into the user's package: `offload` is the pool,
// `offload.worker` what each thread does with a task. Knows the texts only.
import type { HelperModule } from '../../src/api.js';
import type { ts } from '../../src/typescript.js';
import { withParts } from '../helpers/parts.js';
import { javascript as poolInJavaScript } from './pool.javascript.js';
import { typescript as poolInTypeScript } from './pool.typescript.js';
import { javascript as taskInJavaScript } from './task.javascript.js';
import { typescript as taskInTypeScript } from './task.typescript.js';

/** What runs the threads: a package, or nothing but Node.js. */
export type Runner = 'piscina' | 'worker_threads';

/** Modules that worker threads load have names of their own. */
export function isWorkerModule(node: ts.Node): boolean {
  return /\.worker\.[cm]?[jt]sx?$/.test(node.getSourceFile().fileName);
}

const piscina = '^5.3.2';

const poolNotice = `// Written by unblock, and yours from now on: runs functions of other modules in worker threads. Threads start with the
// first call, never keep the process alive, and end with \`closeWorkers()\`.
`;
const taskNotice = `// Written by unblock, and yours from now on: what a worker thread does with a call. Arguments, results and errors are
// copied on their way; what a copy would lose is put back.
`;

export function offloadModules(runner: Runner): HelperModule[] {
  const packages = runner === 'piscina' ? { packages: { piscina } } : {};
  return [
    { name: 'offload', texts: poolTexts(runner), beside: ['offload.worker'], ...packages },
    { name: 'offload.worker', texts: taskTexts(runner) },
  ];
}

function poolTexts(runner: Runner): HelperModule['texts'] {
  const part = partOf(runner);
  const script = (format: string): string => withParts(poolInJavaScript, [part, format]);
  const typed = (format: string): string => poolNotice + withParts(poolInTypeScript, [part, format]);
  const worker = `'./offload.worker.js'`;
  const esmLibrary = runner === 'piscina' ? `import { Piscina } from 'piscina';` : '';
  const cjsLibrary = runner === 'piscina' ? `const { Piscina } = require('piscina');` : '';
  const threads = `node:worker_threads`;
  const esm = [
    `import { availableParallelism } from 'node:os';`,
    `import { dirname, extname, join } from 'node:path';`,
    `import { fileURLToPath } from 'node:url';`,
    esmLibrary === '' ? `import { Worker } from '${threads}';` : esmLibrary,
    `import { isWorker, pack, perform, unpack } from ${worker};`,
  ];
  const cjs = [
    `const { availableParallelism } = require('node:os');`,
    `const { dirname, extname, join } = require('node:path');`,
    cjsLibrary === '' ? `const { Worker } = require('${threads}');` : cjsLibrary,
    `const { isWorker, pack, perform, unpack } = require(${worker});`,
  ];
  return {
    ts: typed('esm'),
    tsCommonJs: typed('cjs'),
    esm: `${poolNotice}${esm.join('\n')}\n\n${script('esm')}\nexport { closeWorkers, dedicated, pool };\n`,
    cjs: `'use strict';\n\n${poolNotice}${cjs.join('\n')}\n\n${script('cjs')}\nmodule.exports = { closeWorkers, dedicated, pool };\n`,
  };
}

function taskTexts(runner: Runner): HelperModule['texts'] {
  const part = partOf(runner);
  const script = (format: string): string => withParts(taskInJavaScript, [part, format]);
  const typed = (format: string): string => taskNotice + withParts(taskInTypeScript, [part, format]);
  const listens = runner === 'worker_threads';
  const esm = [
    `import { types } from 'node:util';`,
    ...(listens ? [`import { parentPort, workerData } from 'node:worker_threads';`] : []),
  ];
  const cjs = [
    `const { types } = require('node:util');`,
    ...(listens ? [`const { parentPort, workerData } = require('node:worker_threads');`] : []),
  ];
  return {
    ts: typed('esm'),
    tsCommonJs: typed('cjs'),
    esm: `${taskNotice}${esm.join('\n')}\n\n${script('esm')}\nexport { isWorker, pack, perform, unpack };\n`,
    cjs: `'use strict';\n\n${taskNotice}${cjs.join('\n')}\n\n${script('cjs')}\nmodule.exports = { isWorker, pack, perform, unpack };\n`,
  };
}

function partOf(runner: Runner): string {
  return runner === 'piscina' ? 'piscina' : 'threads';
}
