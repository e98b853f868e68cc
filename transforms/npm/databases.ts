// Databases, settings in files, questions at the terminal, and calls that wait for a worker: nothing that a rewrite of
// one call can change.
// No rows: `get` of conf and configstore, which read a small file again: the store is reported where it is made.
import { type PackageCalls, rowsOf, toPerson, toWorker } from './row.js';
import { handsInNoCallback } from './shapes.js';

const sqlite = toWorker('a worker thread that holds the whole connection, for the package has no asynchronous form');
const stored = toPerson(
  'Keep it for what is read at start-up. It reads or writes its whole file at each access, and has no asynchronous form.',
);
const lowdb = toPerson(
  '`Low` with `JSONFile`, or `JSONFilePreset`: then `read` and `write` give promises, which everybody has to await',
);
const question = toPerson('`question` of `node:readline/promises`, which is awaited');
const bridge = toPerson('the asynchronous function that the worker calls: import it, and await it here');

/** Both by the class of the object that the types tell. */
const sqliteNames = ['Database.exec', 'Statement.all', 'Statement.get', 'Statement.run'];

const questions = [
  'keyIn',
  'keyInPause',
  'keyInSelect',
  'keyInYN',
  'keyInYNStrict',
  'prompt',
  'promptCL',
  'promptCLLoop',
  'promptLoop',
  'promptSimShell',
  'question',
  'questionEMail',
  'questionFloat',
  'questionInt',
  'questionNewPassword',
  'questionPath',
];

const table: readonly PackageCalls[] = [
  ...['better-sqlite3', 'sqlite-sync'].map((module) => ({
    module,
    names:
      module === 'sqlite-sync'
        ? ['connect', 'run']
        : ['default', ...sqliteNames, ...sqliteNames.map((name) => `BetterSqlite3.${name}`)],
    kind: 'io' as const,
    during: 'the database works',
    remedy: sqlite,
    verifiedOn: [],
  })),
  ...['conf', 'configstore'].map((module) => ({
    module,
    names: ['default'],
    kind: 'io' as const,
    during: 'settings are read or written',
    remedy: stored,
    verifiedOn: [],
  })),
  ...Object.entries({
    lowdb: ['LowSync'],
    'lowdb/node': ['JSONFileSync', 'JSONFileSyncPreset'],
    'lowdb/adapters/FileSync': ['default'],
  }).map(([module, names]) => ({
    module,
    names,
    kind: 'io' as const,
    during: 'the whole database is read or written',
    remedy: lowdb,
    verifiedOn: [],
  })),
  {
    module: 'nconf',
    names: ['load', 'save', 'file'],
    kind: 'io',
    during: 'settings are read or written',
    remedy: toPerson(
      '`load` and `save` with a callback, after `use` of a store that has not been read yet: `file` reads at once',
    ),
    verifiedOn: [],
    when: handsInNoCallback,
  },
  {
    module: 'convict',
    names: ['Config.loadFile', 'convict.Config.loadFile'],
    kind: 'io',
    during: 'settings are read',
    remedy: toPerson('`load` with what was read by `readFile` of `node:fs/promises` and parsed'),
    verifiedOn: [],
  },
  {
    module: 'prompt-sync',
    names: ['default'],
    kind: 'io',
    during: 'somebody thinks about the answer',
    remedy: question,
    verifiedOn: [],
  },
  {
    module: 'readline-sync',
    names: questions,
    kind: 'io',
    during: 'somebody thinks about the answer',
    remedy: question,
    verifiedOn: [],
  },
  ...Object.entries({
    synckit: ['createSyncFn'],
    'sync-rpc': ['default'],
    'sync-threads': ['createSyncFn'],
    'make-synchronized': [
      'default',
      'makeSynchronized',
      'makeModuleSynchronized',
      'makeDefaultExportSynchronized',
      'makeInlineFunctionSynchronized',
      'makeSynchronizedFunction',
      'makeSynchronizedFunctions',
    ],
  }).map(([module, names]) => ({
    module,
    names,
    kind: 'process' as const,
    during: 'the worker does its work',
    remedy: bridge,
    verifiedOn: [],
  })),
];

export const databaseRows = rowsOf(table);
