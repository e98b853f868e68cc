// The helper module that `npm` writes for `sync` of cross-spawn: the child process of `child-process`, started and
// judged as cross-spawn does it, line by line: on Windows it looks for scripts and commands that Node does not find.
import type { HelperModule } from '../../src/api.js';
import { javascript } from './child-process-async.javascript.js';
import { typescript } from './child-process-async.typescript.js';
import { withParts } from './parts.js';

const notice = `// Written by unblock, and yours from now on: \`sync\` of cross-spawn without holding the event loop. Arguments and
// results are those of the original; only \`await\` is new.
`;

const typed = `interface Parsed {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: SpawnSyncOptions;
}

interface CrossSpawn {
  _parse(file: string, args?: readonly string[] | SpawnSyncOptions | null, options?: SpawnSyncOptions): Parsed;
  readonly _enoent: { verifyENOENTSync(status: number | null, parsed: Parsed): Error | undefined };
}

const { _parse, _enoent } = crossSpawn as unknown as CrossSpawn;

/** Runs a program; resolves to how it ended, whatever that is, and rejects for invalid arguments only. */
export const crossSpawnAsync = (async (
  file: string,
  args?: readonly string[] | SpawnSyncOptions | null,
  options?: SpawnSyncOptions,
) => {
  const parsed = _parse(file, args, options);
  const result = await run(parsed.command, parsed.args, parsed.options);
  return { ...result, error: result.error || _enoent.verifyENOENTSync(result.status, parsed) };
}) as Run<SpawnSyncOptions, SpawnSyncReturns<string>, SpawnSyncReturns<Bytes>, Result>;

`;

const untyped = `/** @typedef {{ command: string, args: readonly string[], options: SpawnSyncOptions }} Parsed */

/**
 * @typedef {object} CrossSpawn
 * @property {(file: string, args?: readonly string[] | SpawnSyncOptions | null, options?: SpawnSyncOptions) => Parsed} _parse
 * @property {{ verifyENOENTSync(status: number | null, parsed: Parsed): Error | undefined }} _enoent
 */

const { _parse, _enoent } = /** @type {CrossSpawn} */ (/** @type {unknown} */ (crossSpawn));

/** Runs a program; resolves to how it ended, whatever that is, and rejects for invalid arguments only. */
const crossSpawnAsync = /** @type {Run<SpawnSyncOptions, TextResult, BytesResult, Result>} */ (
  async (
    /** @type {string} */ file,
    /** @type {readonly string[] | SpawnSyncOptions | null | undefined} */ args,
    /** @type {SpawnSyncOptions | undefined} */ options,
  ) => {
    const parsed = _parse(file, args, options);
    const result = await run(parsed.command, parsed.args, parsed.options);
    return { ...result, error: result.error || _enoent.verifyENOENTSync(result.status, parsed) };
  }
);

`;

const runs = '/**\n * @param {string} file\n * @param {readonly string[]} args\n';
const plain = withParts(javascript, []).replace(runs, untyped + runs);

const ts = withParts(typescript, [])
  .replace("from 'node:util';\n", "from 'node:util';\nimport * as crossSpawn from 'cross-spawn';\n")
  .replace('async function run(', `${typed}async function run(`);

const esm = `import { spawn } from 'node:child_process';
import { getSystemErrorMap, inspect } from 'node:util';
import * as crossSpawn from 'cross-spawn';

${plain}
export { crossSpawnAsync };
`;

const cjs = `const { spawn } = require('node:child_process');
const { getSystemErrorMap, inspect } = require('node:util');
const crossSpawn = require('cross-spawn');

${plain}
module.exports = { crossSpawnAsync };
`;

export const crossSpawnAsync: HelperModule = {
  name: 'cross-spawn-async',
  texts: { ts: notice + ts, esm: notice + esm, cjs: `'use strict';\n\n${notice}${cjs}` },
};
