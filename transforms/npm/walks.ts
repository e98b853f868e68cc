// Packages that list directories with all that is below them. None has an asynchronous form that gives the same.
import { type PackageCalls, rowsOf, toPerson, toWorker } from './row.js';

const walk = { kind: 'io', during: 'directories are read', names: ['default'], verifiedOn: [] } as const;
const readdir = '`readdir` of `node:fs/promises` with `{ recursive: true }` lists them without blocking';

const table: readonly PackageCalls[] = [
  {
    ...walk,
    module: 'walkdir',
    names: ['sync'],
    remedy: toPerson(
      '`walkdir.async` lists the same paths in another order, and rejects where the blocking form passes over a directory that cannot be read.',
    ),
  },
  {
    ...walk,
    module: 'klaw-sync',
    remedy: toPerson(
      'Read the entries with `for await` from the package `klaw`: it gives the directory itself as well, in another order, and knows other options.',
    ),
  },
  {
    ...walk,
    module: 'walk-sync',
    names: ['default', 'entries'],
    remedy: toWorker(`\`walk-sync\` has no asynchronous form; where plain paths are enough, ${readdir}.`),
  },
  {
    ...walk,
    module: 'directory-tree',
    remedy: toWorker(`\`directory-tree\` has no asynchronous form; where paths are enough, ${readdir}.`),
  },
  ...['recursive-readdir-sync', 'fs-readdir-recursive'].map((module) => ({
    ...walk,
    module,
    remedy: toPerson(
      `\`${module}\` has no asynchronous form; ${readdir}, though directories too, and in another order.`,
    ),
  })),
];

export const walkRows = rowsOf(table);
