// Packages that look for files by patterns.
import type { CallView } from '../../src/api.js';
import type { HazardId } from '../../src/reasons.js';
import { ts } from '../../src/typescript.js';
import { withoutOwnFs } from './options.js';
import { awaited, type Counterpart, type PackageCalls, promisified, rowsOf, toPerson, toWorker } from './row.js';

const search = { kind: 'io', during: 'directories are searched' } as const;

/** The same paths, in the order in which directories answer. */
const searched = (counterpart: Counterpart) => awaited({ ...counterpart, hazards: unlessSorted, unless: withoutOwnFs });

const table: readonly PackageCalls[] = [
  {
    ...search,
    module: 'glob',
    names: ['sync'],
    versions: '<9',
    remedy: promisified({ module: 'glob', name: '*', as: 'glob' }),
    verifiedOn: ['glob 7.2.3', 'glob 8.1.0'],
  },
  {
    ...search,
    module: 'glob',
    names: ['sync', 'globSync', 'glob.sync'],
    versions: '>=9',
    remedy: searched({ module: 'glob', name: 'glob' }),
    verifiedOn: ['glob 13.0.0'],
  },
  {
    ...search,
    module: 'glob',
    names: ['GlobSync'],
    remedy: toPerson('Call `glob` itself and wait for its result, which is what `found` holds.'),
    verifiedOn: [],
  },
  {
    ...search,
    module: 'fast-glob',
    names: ['sync', 'globSync'],
    remedy: searched({ module: 'fast-glob', name: '*', as: 'fastGlob' }),
    verifiedOn: ['fast-glob 3.3.3'],
  },
  {
    ...search,
    module: 'globby',
    names: ['sync'],
    versions: '<12',
    remedy: searched({ module: 'globby', name: '*', as: 'globby' }),
    verifiedOn: ['globby 11.1.0'],
  },
  {
    ...search,
    module: 'globby',
    names: ['gitignore.sync'],
    versions: '<12',
    remedy: awaited({ module: 'globby', name: 'gitignore', unless: withoutOwnFs }),
    verifiedOn: ['globby 11.1.0'],
  },
  {
    ...search,
    module: 'globby',
    names: ['globbySync'],
    versions: '>=12',
    remedy: searched({ module: 'globby', name: 'globby' }),
    verifiedOn: ['globby 16.2.4'],
  },
  // What they give is a function that is asked without waiting in both forms, and a list of tasks.
  {
    ...search,
    module: 'globby',
    names: ['isGitIgnoredSync', 'isIgnoredByIgnoreFilesSync', 'generateGlobTasksSync'],
    versions: '>=12',
    remedy: (name) => awaited({ module: 'globby', name: name.replace(/Sync$/, ''), unless: withoutOwnFs }),
    verifiedOn: ['globby 16.2.4'],
  },
  {
    ...search,
    module: 'tinyglobby',
    names: ['globSync'],
    remedy: searched({ module: 'tinyglobby', name: 'glob' }),
    verifiedOn: ['tinyglobby 0.2.17'],
  },
  {
    ...search,
    module: 'globule',
    names: ['find', 'findMapping'],
    remedy: toWorker('`globule` has no asynchronous form: packages such as `fast-glob` and `tinyglobby` have one.'),
    verifiedOn: [],
  },
];

export const globRows = rowsOf(table);

/** Nobody sees the order of what is sorted at once, or only counted or looked through. */
export function unlessSorted({ node }: CallView): readonly HazardId[] {
  const { parent } = node;
  const isMember = ts.isPropertyAccessExpression(parent) && parent.expression === node;
  return isMember && /^(?:sort|toSorted|length|includes)$/.test(parent.name.text) ? [] : ['order-differs'];
}
