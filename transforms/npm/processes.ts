// Packages that run programs: execa, cross-spawn, zx, shelljs and the older ones.
import { type BlockingApi, type CallView, helper, promise, rewrites } from '../../src/api.js';
import { crossSpawnAsync } from '../helpers/cross-spawn-async.js';
import { argumentsOf } from '../promisify/promisified.js';
import { withoutInput } from './execa.js';
import { type PackageCalls, rowsOf, toPerson } from './row.js';

const kind = 'process';
const during = 'the child process runs';

/** Everything that reads or changes files: nothing in this package gives a promise. */
const shellFunctions = [
  'cat',
  'cp',
  'find',
  'grep',
  'head',
  'ln',
  'ls',
  'mkdir',
  'mv',
  'rm',
  'sed',
  'sort',
  'tail',
  'test',
  'touch',
  'uniq',
  'which',
];

const table: readonly PackageCalls[] = [
  {
    module: 'execa',
    names: ['sync'],
    versions: '<6',
    kind,
    during,
    remedy: withoutInput({ name: '*', as: 'execa', lists: true }),
    verifiedOn: ['execa 5.1.1'],
  },
  {
    module: 'execa',
    names: ['commandSync'],
    versions: '<6',
    kind,
    during,
    remedy: withoutInput({ name: 'command', lists: false }),
    verifiedOn: ['execa 5.1.1'],
  },
  // Version 10 needs Node.js 22: both sides of the same fixture were run on 10.2.1 apart from the others.
  {
    module: 'execa',
    names: ['execaSync'],
    versions: '>=6 <11',
    kind,
    during,
    remedy: withoutInput({ name: 'execa', lists: true }),
    verifiedOn: ['execa 9.6.1', 'execa 8.0.1'],
    when: runsSomething,
  },
  {
    module: 'execa',
    names: ['execaCommandSync'],
    versions: '>=6 <11',
    kind,
    during,
    remedy: withoutInput({ name: 'execaCommand', lists: false }),
    verifiedOn: ['execa 9.6.1', 'execa 8.0.1'],
    when: runsSomething,
  },
  {
    module: 'shelljs',
    names: ['exec', 'cmd'],
    kind,
    during,
    remedy: toPerson(
      '`exec` with a callback, or `execFile` of `node:child_process` with `promisify`. What a call gives here has ' +
        'methods of its own, and input comes from the terminal.',
    ),
    verifiedOn: [],
    when: ({ args, typeOf }) =>
      !args.some((arg) => typeOf(arg).parts.has('function') || /\basync: *true/.test(arg.getText())),
  },
  {
    module: 'shelljs',
    names: shellFunctions,
    kind: 'io',
    during: 'the disk works',
    remedy: toPerson('the functions of `node:fs/promises`: nothing in `shelljs` gives a promise'),
    verifiedOn: [],
  },
  {
    module: 'sync-exec',
    names: ['default'],
    kind,
    during,
    remedy: toPerson('`exec` of `node:child_process` with `promisify`'),
    verifiedOn: [],
  },
  {
    module: 'execSync',
    names: ['exec', 'run'],
    kind,
    during,
    remedy: toPerson('`exec` of `node:child_process` with `promisify`'),
    verifiedOn: [],
  },
];

const crossSpawn: PackageCalls = {
  module: 'cross-spawn',
  names: ['sync'],
  kind,
  during,
  remedy: rewrites('`crossSpawnAsync` of a helper module with the same results and errors', ({ node }: CallView) =>
    promise(node, [helper(crossSpawnAsync.name, 'crossSpawnAsync'), argumentsOf(node)]),
  ),
  verifiedOn: ['cross-spawn 7.0.6'],
};

export const processRows: readonly BlockingApi[] = rowsOf([...table, crossSpawn]);

/** `execaSync({ cwd })` gives a function and runs nothing. */
function runsSomething({ args }: CallView): boolean {
  return args.length > 0 && !args[0]?.getText().startsWith('{');
}
