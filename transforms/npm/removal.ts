// Packages that remove, copy and mark files, and make directories.
import { withoutOptions, withoutOwnFs } from './options.js';
import { awaited, type Counterpart, type PackageCalls, promisified, rowsOf } from './row.js';

const remove = { module: 'rimraf', kind: 'io', during: 'files are removed' } as const;
const make = { kind: 'io', during: 'directories are made' } as const;
const copy = { kind: 'io', during: 'a file is copied' } as const;

const rimraf: Counterpart = { module: 'rimraf', name: '*', as: 'rimraf', unless: withoutOwnFs };
const mkdirp: Counterpart = { module: 'mkdirp', name: '*', as: 'mkdirp', unless: withoutOwnFs };
/** `mkdirpNativeSync` → `mkdirpNative`, `native.sync` → `native`. */
const unsynced = (name: string) => name.replace(/Sync$|\.sync$/, '');

const withoutOverwrite = withoutOptions({
  overwrite:
    'with `overwrite: false` the asynchronous form rejects for a file that is there, which is passed over here',
});

const removal: readonly PackageCalls[] = [
  {
    ...remove,
    names: ['sync'],
    versions: '<4',
    remedy: promisified(rimraf),
    verifiedOn: ['rimraf 2.7.1', 'rimraf 3.0.2'],
  },
  // Until version 5 the package is the function, which is also there by its name.
  {
    ...remove,
    names: ['sync', 'rimrafSync', 'rimraf.sync'],
    versions: '>=4 <5',
    remedy: awaited(rimraf),
    verifiedOn: ['rimraf 4.4.1'],
  },
  {
    ...remove,
    names: ['sync', 'rimrafSync', 'rimraf.sync'],
    versions: '>=5',
    remedy: awaited({ module: 'rimraf', name: 'rimraf' }),
    verifiedOn: ['rimraf 5.0.10', 'rimraf 6.1.4'],
  },
  {
    ...remove,
    names: [
      ...['nativeSync', 'native.sync', 'manualSync', 'manual.sync', 'posixSync'],
      ...['posix.sync', 'windowsSync', 'windows.sync', 'moveRemoveSync', 'moveRemove.sync'],
    ],
    versions: '>=4',
    remedy: (name) => awaited({ module: 'rimraf', name: unsynced(name) }),
    verifiedOn: ['rimraf 4.4.1', 'rimraf 5.0.10', 'rimraf 6.1.4'],
  },
  {
    ...remove,
    module: 'del',
    names: ['sync'],
    versions: '<7',
    remedy: awaited({ module: 'del', name: '*', as: 'del', unless: withoutOwnFs }),
    verifiedOn: ['del 6.1.1'],
  },
  {
    ...remove,
    module: 'del',
    names: ['deleteSync'],
    versions: '>=7',
    remedy: awaited({ module: 'del', name: 'deleteAsync', unless: withoutOwnFs }),
    verifiedOn: ['del 8.0.1'],
  },
];

const making: readonly PackageCalls[] = [
  {
    ...make,
    module: 'mkdirp',
    names: ['sync'],
    versions: '<1',
    remedy: promisified(mkdirp),
    verifiedOn: ['mkdirp 0.5.6'],
  },
  {
    ...make,
    module: 'mkdirp',
    names: ['sync', 'mkdirpSync', 'mkdirp.sync'],
    versions: '>=1 <3',
    remedy: awaited(mkdirp),
    verifiedOn: ['mkdirp 1.0.4', 'mkdirp 2.1.6'],
  },
  {
    ...make,
    module: 'mkdirp',
    names: ['sync', 'mkdirpSync', 'mkdirp.sync'],
    versions: '>=3',
    remedy: awaited({ ...mkdirp, name: 'mkdirp' }),
    verifiedOn: ['mkdirp 3.0.1'],
  },
  {
    ...make,
    module: 'mkdirp',
    names: ['nativeSync', 'manualSync'],
    versions: '>=1',
    remedy: (name) => awaited({ ...mkdirp, name: unsynced(name) }),
    verifiedOn: ['mkdirp 1.0.4', 'mkdirp 3.0.1'],
  },
  {
    ...make,
    module: 'mkdirp',
    names: ['mkdirpNativeSync', 'mkdirpManualSync'],
    versions: '>=2',
    remedy: (name) => awaited({ ...mkdirp, name: unsynced(name) }),
    verifiedOn: ['mkdirp 2.1.6', 'mkdirp 3.0.1'],
  },
  {
    ...make,
    module: 'make-dir',
    names: ['sync'],
    versions: '<5',
    remedy: awaited({ module: 'make-dir', name: '*', as: 'makeDir', unless: withoutOwnFs }),
    verifiedOn: ['make-dir 3.1.0', 'make-dir 4.0.0'],
  },
  {
    ...make,
    module: 'make-dir',
    names: ['makeDirectorySync'],
    versions: '>=5',
    remedy: awaited({ module: 'make-dir', name: 'makeDirectory', unless: withoutOwnFs }),
    verifiedOn: ['make-dir 5.1.0'],
  },
];

const marking: readonly PackageCalls[] = [
  {
    ...copy,
    module: 'copy-file',
    names: ['copyFileSync'],
    remedy: awaited({ module: 'copy-file', name: 'copyFile', unless: withoutOverwrite }),
    verifiedOn: ['copy-file 11.1.0'],
  },
  {
    ...copy,
    module: 'cp-file',
    names: ['sync'],
    versions: '<10',
    remedy: awaited({ module: 'cp-file', name: '*', as: 'cpFile', unless: withoutOverwrite }),
    verifiedOn: ['cp-file 9.1.0'],
  },
  {
    ...copy,
    module: 'cp-file',
    names: ['copyFileSync'],
    versions: '>=10',
    remedy: awaited({ module: 'cp-file', name: 'copyFile', unless: withoutOverwrite }),
    verifiedOn: ['cp-file 11.0.0'],
  },
  {
    module: 'chownr',
    names: ['sync'],
    versions: '<3',
    kind: 'io',
    during: 'the owners of files are set',
    remedy: promisified({ module: 'chownr', name: '*', as: 'chownr' }),
    verifiedOn: ['chownr 2.0.0'],
  },
  {
    module: 'chownr',
    names: ['chownrSync'],
    versions: '>=3',
    kind: 'io',
    during: 'the owners of files are set',
    remedy: promisified({ module: 'chownr', name: 'chownr' }),
    verifiedOn: ['chownr 3.0.0'],
  },
  {
    module: 'touch',
    names: ['sync', 'touchSync'],
    kind: 'io',
    during: 'the times of a file are set',
    remedy: awaited({ module: 'touch', name: '*', as: 'touch' }),
    verifiedOn: ['touch 3.1.1'],
  },
  {
    module: 'touch',
    names: ['ftouchSync'],
    kind: 'io',
    during: 'the times of a file are set',
    remedy: awaited({ module: 'touch', name: 'ftouch' }),
    verifiedOn: ['touch 3.1.1'],
  },
];

export const removalRows = rowsOf([...removal, ...making, ...marking]);
