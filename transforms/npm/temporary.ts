// Packages that make temporary files, and files that stand for a lock.
import {
  type CallView,
  imported,
  keepTail,
  type Proposal,
  promise,
  type Remedy,
  rewrites,
  unsupported,
} from '../../src/api.js';
import { walk } from '../../src/syntax/parse.js';
import { ts } from '../../src/typescript.js';
import { withoutOptions, withoutOwnFs } from './options.js';
import { awaited, type PackageCalls, promisified, rowsOf, toPerson } from './row.js';
import { onlyInTypeScript } from './shapes.js';

const make = { kind: 'io', during: 'a temporary file is made' } as const;
const lock = { kind: 'io', during: 'a lock is looked at' } as const;

const withOptions = onlyInTypeScript(({ args }) => args.length > 0);

const temporary: readonly PackageCalls[] = [
  {
    ...make,
    module: 'tmp',
    names: ['tmpNameSync'],
    remedy: promisified({ module: 'tmp', name: 'tmpName', unless: withOptions }),
    verifiedOn: ['tmp 0.2.7'],
  },
  {
    ...make,
    module: 'tmp',
    names: ['fileSync', 'dirSync'],
    remedy: (name) => nameOnly(name.replace(/Sync$/, '')),
    verifiedOn: ['tmp 0.2.7'],
  },
  {
    ...make,
    module: 'temp',
    names: ['openSync', 'mkdirSync', 'cleanupSync'],
    versions: '>=0.9',
    remedy: (name) => awaited({ module: 'temp', name: name.replace(/Sync$/, '') }),
    verifiedOn: ['temp 0.9.4'],
  },
  {
    ...make,
    module: 'tempy',
    names: ['writeSync'],
    versions: '<2',
    remedy: awaited({ module: 'tempy', name: 'write' }),
    verifiedOn: ['tempy 1.0.1'],
  },
  {
    ...make,
    module: 'tempy',
    names: ['temporaryWriteSync'],
    versions: '>=2',
    remedy: awaited({ module: 'tempy', name: 'temporaryWrite' }),
    verifiedOn: ['tempy 3.2.0'],
  },
  {
    ...make,
    module: 'tempy',
    names: ['temporaryDirectory'],
    remedy: toPerson(
      '`tempy` has no asynchronous form of it: `mkdtemp` of `node:fs/promises` makes one without blocking.',
    ),
    verifiedOn: [],
  },
];

const withoutWait = withoutOptions({
  wait: 'with `wait` the blocking form throws, and the asynchronous one waits',
  retryWait: 'with `retryWait` the blocking form throws, and the asynchronous one waits',
});

const retries = withoutOptions({ retries: 'with `retries` the blocking form throws, and the asynchronous one waits' });

const locks: readonly PackageCalls[] = [
  {
    ...lock,
    module: 'proper-lockfile',
    names: ['checkSync', 'unlockSync'],
    remedy: (name) =>
      awaited({
        module: 'proper-lockfile',
        name: name.replace(/Sync$/, ''),
        unless: (call) => retries(call) ?? withoutOwnFs(call),
      }),
    verifiedOn: ['proper-lockfile 4.1.2'],
  },
  {
    ...lock,
    module: 'proper-lockfile',
    names: ['lockSync'],
    remedy: awaited({
      module: 'proper-lockfile',
      name: 'lock',
      unless: (call) => keepsRelease(call) ?? retries(call) ?? withoutOwnFs(call),
    }),
    verifiedOn: ['proper-lockfile 4.1.2'],
  },
  {
    ...lock,
    module: 'lockfile',
    names: ['checkSync', 'unlockSync', 'lockSync'],
    remedy: (name) => promisified({ module: 'lockfile', name: name.replace(/Sync$/, ''), unless: withoutWait }),
    verifiedOn: ['lockfile 1.0.4'],
  },
];

const streams: readonly PackageCalls[] = [
  {
    module: 'fs-minipass',
    names: ['ReadStreamSync', 'WriteStreamSync'],
    kind: 'io',
    during: 'a file is read or written',
    remedy: toPerson('Use `ReadStream` and `WriteStream` of the same package, and wait for `end` and `finish`.'),
    verifiedOn: [],
  },
];

export const temporaryRows = rowsOf([...temporary, ...locks, ...streams]);

/** The function that releases the lock gives a promise then, and whoever calls it would have to wait. */
function keepsRelease({ discarded }: CallView): Proposal | undefined {
  return discarded
    ? undefined
    : unsupported('argument-shape', 'the function that it gives releases the lock at once, and that of `lock` later');
}

/** `tmp.dirSync().name` → `promisify(tmp.dir)()`: the first value of the callback is the name, the others would be lost. */
function nameOnly(name: string): Remedy {
  return rewrites(`\`promisify(${name})\` of \`tmp\``, (call) => {
    const { node } = call;
    const { parent } = node;
    const isRead = ts.isPropertyAccessExpression(parent) && parent.expression === node && parent.name.text === 'name';
    if (!isRead && !isHeldForName(parent))
      return unsupported(
        'argument-shape',
        `more than the name is kept, and \`${name}\` hands its callback a function that cleans up later`,
      );
    const parts = [imported('node:util', 'promisify'), '(', imported('tmp', name), ')', keepTail(node)];
    const made = isRead ? promise(parent, parts) : promise(node, [...parts, '.then((name) => ({ name }))']);
    return withOptions(call) ?? made;
  });
}

/** A constant of which nothing but `.name` is read. */
function isHeldForName(declaration: ts.Node): boolean {
  if (!ts.isVariableDeclaration(declaration) || declaration.type !== undefined) return false;
  const { name, parent: list } = declaration;
  if (!ts.isIdentifier(name) || (list.flags & ts.NodeFlags.Const) === 0) return false;
  const statement = list.parent;
  if (!ts.isVariableStatement(statement) || statement.modifiers !== undefined) return false;
  let isForName = true;
  walk(statement.parent, (node) => {
    if (ts.isIdentifier(node) && node.text === name.text && node !== name) isForName &&= isReadOfName(node);
  });
  return isForName;
}

function isReadOfName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (!ts.isPropertyAccessExpression(parent)) return false;
  return parent.name === node || parent.name.text === 'name';
}
