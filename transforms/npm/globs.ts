// Packages that look for files by patterns.
import { awaited, type PackageCalls, promisified, rowsOf, toPerson } from './row.js';

const kind = 'io';
const during = 'directories are searched';
const hazards = ['order-differs'] as const;

const table: readonly PackageCalls[] = [
  {
    module: 'glob',
    names: ['sync'],
    versions: '<9',
    kind,
    during,
    remedy: promisified({ module: 'glob', name: '*', as: 'glob' }),
    verifiedOn: ['glob 7.2.3', 'glob 8.1.0'],
  },
  {
    module: 'glob',
    names: ['sync', 'globSync', 'glob.sync'],
    versions: '>=9',
    kind,
    during,
    remedy: awaited({ module: 'glob', name: 'glob', hazards }),
    verifiedOn: ['glob 13.0.0'],
  },
  {
    module: 'glob',
    names: ['GlobSync'],
    kind,
    during,
    remedy: toPerson('Call `glob` itself and wait for its result, which is what `found` holds.'),
    verifiedOn: [],
  },
];

export const globRows = rowsOf(table);
