// Packages of which people ask whether they block, and of which nothing is reported. Their calls are done at once, or
// give promises. Each was looked at; `unblock explain` prints its sentence.

/** Package → why nothing is reported, and what a person can do all the same. */
export const unreported: Readonly<Record<string, string>> = {
  '@npmcli/fs': 'Every function of it gives a promise.',
  argon2:
    '`hash` and `verify` give promises and work on the thread pool, and there is no blocking form of either; ' +
    '`needsRehash` only reads what stands in the text.',
  elliptic:
    'A signature, or the check of one, is a few milliseconds of work in memory; where many are asked for, `sign` and ' +
    '`verify` of `node:crypto` take a callback, and then work on the thread pool.',
  exceljs:
    'What reads and writes files gives promises; a large workbook still takes its time on this thread, row by row, and ' +
    'belongs into a worker thread, or to the `stream.xlsx` classes.',
  handlebars:
    'Templates are compiled and filled in memory: compile each one once, and keep the function. `require` of an `.hbs` ' +
    'file reads it while modules are loaded.',
  'is-wsl': 'It looks at the machine once, where it is loaded, and the call is no more than a value.',
  'js-yaml':
    'It works in memory, as `JSON.parse` does: a configuration is read at once, and a text of several megabytes belongs ' +
    'into a worker thread.',
  keytar: 'Every function of it gives a promise, and asks the system on another thread.',
  memfs: 'Its files are in memory, and so are those of its functions that end in `Sync`: nothing waits for a disk.',
  'mock-fs':
    'It puts files in memory in the place of the disk while tests run, and `load` reads the disk for tests only.',
  papaparse:
    'A text is parsed in memory; for a large one, hand `parse` a stream with `step` or `chunk`, or ' +
    'pipe the stream into `parse(Papa.NODE_STREAM_INPUT)`.',
  'pdf-lib':
    'It works in memory, and `load` and `save` give promises that pause between objects: `objectsPerTick` says how often.',
  'then-request': 'It gives a promise: `await` it. It is no longer kept up, and `fetch` does the same.',
  xml2js:
    'It parses in memory: `parseString` has called back before it returns, and `parseStringPromise` works on the same ' +
    'thread; with the option `async: true` a large text is parsed in pieces.',
  yaml:
    'It works in memory, as `JSON.parse` does, and a few times slower than `js-yaml`: a text of a megabyte or more ' +
    'belongs into a worker thread.',
};
