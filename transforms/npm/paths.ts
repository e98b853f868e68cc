// Packages that look for one file: upwards from a directory, on the PATH, as Node would resolve it.
import { type CallView, type Proposal, unsupported } from '../../src/api.js';
import { ts } from '../../src/typescript.js';
import { withoutOptions } from './options.js';
import { awaited, type Counterpart, type PackageCalls, promisified, rowsOf, toPerson } from './row.js';
import { optionOf } from './shapes.js';

const look = { kind: 'io', during: 'a file is looked for' } as const;

/** Packages of one function: once `x.sync` beside the function itself, since they are ES modules `xSync` beside `x`. */
interface Named {
  readonly module: string;
  /** Asynchronous name, by the blocking one. */
  readonly names: Readonly<Record<string, string>>;
  readonly versions?: string;
  readonly verified: string;
}

const named: readonly Named[] = [
  {
    module: 'find-up',
    names: { findUpSync: 'findUp', findUpMultipleSync: 'findUpMultiple', findDownSync: 'findDown' },
    versions: '>=6',
    verified: '8.0.0',
  },
  { module: 'find-up', names: { 'sync.exists': 'exists' }, versions: '<6', verified: '5.0.0' },
  { module: 'find-up-simple', names: { findUpSync: 'findUp' }, verified: '1.0.1' },
  { module: 'locate-path', names: { locatePathSync: 'locatePath' }, versions: '>=7', verified: '8.0.0' },
  { module: 'package-directory', names: { packageDirectorySync: 'packageDirectory' }, verified: '8.2.0' },
  { module: 'path-exists', names: { pathExistsSync: 'pathExists' }, versions: '>=5', verified: '5.0.0' },
  {
    module: 'path-type',
    names: { isFileSync: 'isFile', isDirectorySync: 'isDirectory', isSymlinkSync: 'isSymlink' },
    versions: '>=4',
    verified: '6.0.0',
  },
  {
    module: 'path-type',
    names: { fileSync: 'file', dirSync: 'dir', symlinkSync: 'symlink' },
    versions: '<4',
    verified: '3.0.0',
  },
  { module: 'pkg-dir', names: { packageDirectorySync: 'packageDirectory' }, versions: '>=6', verified: '9.0.0' },
  { module: 'pkg-up', names: { pkgUpSync: 'pkgUp' }, versions: '>=4', verified: '5.0.0' },
];

/** Packages that were a function with a property `sync` before these versions. */
const functions: readonly (readonly [module: string, as: string, versions: string, verified: string])[] = [
  ['find-up', 'findUp', '<6', '5.0.0'],
  ['locate-path', 'locatePath', '<7', '6.0.0'],
  ['path-exists', 'pathExists', '<5', '4.0.0'],
  ['pkg-dir', 'pkgDir', '<6', '5.0.0'],
  ['pkg-up', 'pkgUp', '<4', '3.1.0'],
];

/** `{ nothrow: true }` gives null for what is not found, and the asynchronous forms before version 3 reject all the same. */
const forgiven: Pick<Counterpart, 'suffix' | 'unless'> = {
  suffix: ({ args }) => (optionOf(args[1], 'nothrow') === undefined ? '' : '.catch(() => null)'),
  unless: ({ args }) => {
    const nothrow = optionOf(args[1], 'nothrow');
    return nothrow === undefined || /:\s*true$/.test(nothrow.getText())
      ? undefined
      : unsupported('argument-shape', 'whether it throws for what is not found is not known', nothrow);
  },
};

const table: readonly PackageCalls[] = [
  ...named.map(({ module, names, verified, ...rest }) => ({
    ...look,
    ...rest,
    module,
    names: Object.keys(names),
    remedy: (name: string) => awaited({ module, name: names[name] ?? name }),
    verifiedOn: [`${module} ${verified}`],
  })),
  ...functions.map(([module, as, versions, verified]) => ({
    ...look,
    module,
    names: ['sync'],
    versions,
    remedy: awaited({ module, name: '*', as }),
    verifiedOn: [`${module} ${verified}`],
  })),
  {
    ...look,
    module: 'which',
    names: ['sync'],
    versions: '<2',
    remedy: promisified({ module: 'which', name: '*', as: 'which', ...forgiven }),
    verifiedOn: ['which 1.3.1'],
  },
  {
    ...look,
    module: 'which',
    names: ['sync'],
    versions: '>=2 <3',
    remedy: awaited({ module: 'which', name: '*', as: 'which', ...forgiven }),
    verifiedOn: ['which 2.0.2'],
  },
  {
    ...look,
    module: 'which',
    names: ['sync'],
    versions: '>=3',
    remedy: awaited({ module: 'which', name: '*', as: 'which' }),
    verifiedOn: ['which 6.0.1'],
  },
  {
    ...look,
    module: 'resolve',
    names: ['sync'],
    versions: '<2',
    remedy: promisified({ module: 'resolve', name: '*', as: 'resolve', unless: asksInItsOwnWay }),
    verifiedOn: ['resolve 1.22.14'],
  },
  {
    ...look,
    module: 'findup-sync',
    names: ['default'],
    remedy: toPerson(
      '`findup-sync` has no asynchronous form; `findUp` of the package `find-up` looks for names, not patterns.',
    ),
    verifiedOn: [],
  },
];

export const pathRows = rowsOf(table);

const asked = 'the asynchronous form calls it with other arguments';
const handsIn = withoutOptions({
  readFileSync: asked,
  readPackageSync: asked,
  realpathSync: asked,
  isFile: asked,
  isDirectory: asked,
  packageFilter: asked,
});

/** Options that are functions take a callback in the asynchronous form. */
function asksInItsOwnWay(call: CallView): Proposal | undefined {
  const [, options] = call.args;
  if (options !== undefined && !ts.isObjectLiteralExpression(options))
    return unsupported('argument-shape', 'its options are not written out, and some differ in the asynchronous form');
  return handsIn(call);
}
