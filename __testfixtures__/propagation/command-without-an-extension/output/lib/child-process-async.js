'use strict';

// Written by unblock, and yours from now on: execSync, execFileSync and spawnSync of node:child_process without
// holding the event loop. Arguments, results and errors are those of the originals; only `await` is new.
const { spawn } = require('node:child_process');
const { getSystemErrorMap, inspect } = require('node:util');

/** @typedef {import('node:child_process').SpawnSyncOptions} SpawnSyncOptions */
/** @typedef {import('node:child_process').ExecSyncOptions} ExecSyncOptions */
/** @typedef {import('node:child_process').ExecFileSyncOptions} ExecFileSyncOptions */
/** @typedef {Exclude<ReturnType<typeof import('node:child_process').execSync>, string>} Bytes */
/** @typedef {import('node:child_process').SpawnSyncReturns<string>} TextResult */
/** @typedef {import('node:child_process').SpawnSyncReturns<Bytes>} BytesResult */
/** @typedef {import('node:child_process').SpawnSyncReturns<string | Bytes>} Result */
/** @typedef {{ encoding: BufferEncoding }} AsText */
/** @typedef {{ encoding?: 'buffer' | null | undefined }} AsBytes */

/**
 * `code` says why a run was cut short; `chunks` is what came out of each pipe, null where there is none.
 * @typedef {object} Ending
 * @property {string | undefined} code
 * @property {number | null} status
 * @property {NodeJS.Signals | null} signal
 * @property {readonly (Uint8Array[] | null)[]} chunks
 */

/**
 * @typedef {{
 *   (command: string): Promise<Bytes>;
 *   (command: string, options: ExecSyncOptions & AsText): Promise<string>;
 *   (command: string, options: ExecSyncOptions & AsBytes): Promise<Bytes>;
 *   (command: string, options?: ExecSyncOptions): Promise<string | Bytes>;
 * }} Exec
 */

/**
 * @template Options, InText, InBytes, InEither
 * @typedef {{
 *   (file: string): Promise<InBytes>;
 *   (file: string, options: Options & AsText): Promise<InText>;
 *   (file: string, options: Options & AsBytes): Promise<InBytes>;
 *   (file: string, options?: Options): Promise<InEither>;
 *   (file: string, args: readonly string[]): Promise<InBytes>;
 *   (file: string, args: readonly string[], options: Options & AsText): Promise<InText>;
 *   (file: string, args: readonly string[], options: Options & AsBytes): Promise<InBytes>;
 *   (file: string, args?: readonly string[], options?: Options): Promise<InEither>;
 * }} Run
 */

/** Runs a command in a shell; resolves to its standard output, rejects when it fails. */
const execAsync = /** @type {Exec} */ (
  async (
    /** @type {string} */ command,
    /** @type {ExecSyncOptions | undefined} */ options,
  ) => {
    const shell = typeof options?.shell === 'string' ? options.shell : true;
    return outputOf(await run(command, [], { ...options, shell }), command, options?.stdio);
  }
);

/** Runs a program; resolves to its standard output, rejects when it fails. */
const execFileAsync = /** @type {Run<ExecFileSyncOptions, string, Bytes, string | Bytes>} */ (
  async (
    /** @type {string} */ file,
    /** @type {readonly string[] | SpawnSyncOptions | null | undefined} */ args,
    /** @type {SpawnSyncOptions | undefined} */ options,
  ) => {
    const [list, settings] = split(args, options);
    const command = [settings?.argv0 || file, ...list].join(' ');
    return outputOf(await run(file, list, settings), command, settings?.stdio);
  }
);

/** Runs a program; resolves to how it ended, whatever that is, and rejects for invalid arguments only. */
const spawnAsync = /** @type {Run<SpawnSyncOptions, TextResult, BytesResult, Result>} */ (
  async (
    /** @type {string} */ file,
    /** @type {readonly string[] | SpawnSyncOptions | null | undefined} */ args,
    /** @type {SpawnSyncOptions | undefined} */ options,
  ) => run(file, ...split(args, options))
);

/**
 * The arguments may be left out before the options.
 * @param {readonly string[] | SpawnSyncOptions | null | undefined} args
 * @param {SpawnSyncOptions | undefined} options
 * @returns {[readonly string[], SpawnSyncOptions | undefined]}
 */
function split(args, options) {
  if (Array.isArray(args) || args === undefined || args === null) return [args ?? [], options];
  return [[], /** @type {SpawnSyncOptions} */ (args)];
}

/**
 * @param {Result} result
 * @param {string} command
 * @param {SpawnSyncOptions['stdio']} stdio
 */
function outputOf(result, command, stdio) {
  if (!stdio && result.stderr) process.stderr.write(/** @type {string | Uint8Array} */ (result.stderr));
  if (result.error) throw Object.assign(result.error, result);
  if (result.status === 0) return result.stdout;
  const details = result.stderr?.length ? `\n${result.stderr.toString()}` : '';
  throw Object.assign(new Error(`Command failed: ${command}${details}`), result);
}

/**
 * @param {string} file
 * @param {readonly string[]} args
 * @param {SpawnSyncOptions | undefined} options
 * @returns {Promise<Result>}
 */
async function run(file, args, options) {
  // Not a destructuring default: `maxBuffer: undefined` means no limit.
  const { input, encoding, timeout, maxBuffer, ...settings } = { maxBuffer: 1024 * 1024, ...options };
  checkLimits(timeout, maxBuffer);
  const bytes = toBytes(input, encoding);
  /** @type {import('node:child_process').ChildProcess} */
  let child;
  try {
    child = spawn(file, args, settings);
    if (child.pid === undefined) throw await new Promise((resolve) => child.once('error', resolve));
  } catch (cause) {
    return notStarted(cause, file, args, settings.shell);
  }
  const { code, status, signal, chunks } = await ending(child, bytes, { timeout, maxBuffer, ...settings });
  const output = chunks.map((parts) => parts && decode(Buffer.concat(parts), encoding));
  const result = /** @type {Result} */ ({
    pid: child.pid,
    status,
    signal,
    output,
    stdout: output[1],
    stderr: output[2],
  });
  return code ? { ...result, error: failure(code, child.spawnfile, child.spawnargs.slice(1)) } : result;
}

/**
 * Feeds a running child and collects what it prints until it has ended.
 * @param {import('node:child_process').ChildProcess} child
 * @param {Buffer | undefined} input
 * @param {SpawnSyncOptions} limits
 * @returns {Promise<Ending>}
 */
function ending(child, input, limits) {
  const { timeout = 0, maxBuffer = 0, killSignal } = limits;
  /** @type {(Uint8Array[] | null)[]} */
  const chunks = child.stdio.map((stream, fd) => (stream && fd > 0 ? [] : null));
  /** @type {string | undefined} */
  let code;
  let size = 0;

  // The pipes are closed as well: a grandchild that inherited them could keep them open.
  const stop = (/** @type {string} */ reason) => {
    code = reason;
    clearTimeout(timer);
    child.kill(killSignal);
    for (const stream of child.stdio) stream?.destroy();
  };
  const timer = timeout > 0 ? setTimeout(stop, Math.min(timeout, 2 ** 31 - 1), 'ETIMEDOUT') : undefined;
  for (const [fd, stream] of child.stdio.entries()) {
    stream?.on('error', () => {});
    if (fd === 0) continue;
    stream?.on('data', (/** @type {Uint8Array} */ chunk) => {
      chunks[fd]?.push(chunk);
      size += chunk.length;
      if (maxBuffer > 0 && size > maxBuffer) stop('ENOBUFS');
    });
  }
  if (input) {
    child.stdin?.write(input, (error) => {
      if (error) code ??= 'EPIPE';
    });
  }
  // A child that reads its input waits until it sees the end of it.
  child.stdin?.end();

  return new Promise((resolve) => {
    child.on('error', () => {});
    child.once('close', (status, signal) => {
      clearTimeout(timer);
      resolve({ code, status, signal, chunks });
    });
  });
}

/**
 * A program that could not be started is a result; an invalid argument is thrown.
 * @param {unknown} cause
 * @param {string} file
 * @param {readonly string[]} args
 * @param {SpawnSyncOptions['shell']} shell
 * @returns {Result}
 */
function notStarted(cause, file, args, shell) {
  const { code, errno, path, spawnargs } = /** @type {NodeJS.ErrnoException & { spawnargs?: string[] }} */ (cause);
  if (code === undefined || errno === undefined) throw cause;
  // `spawn` throws some of these without naming what it tried to run.
  const program = shell === true ? '/bin/sh' : shell || file;
  const error = failure(code, path ?? program, spawnargs ?? (shell ? ['-c', [file, ...args].join(' ')] : args));
  // The originals give null here up to Node 20, undefined from Node 22 on.
  const nothing = Number.parseInt(process.versions.node, 10) < 22 ? null : undefined;
  const result = { error, status: null, signal: null, output: null, pid: 0, stdout: nothing, stderr: nothing };
  return /** @type {Result} */ (/** @type {unknown} */ (result));
}

/**
 * @param {string} code
 * @param {string} path
 * @param {readonly string[]} spawnargs
 */
function failure(code, path, spawnargs) {
  const syscall = `spawnSync ${path}`;
  const errno = [...getSystemErrorMap()].find(([, [name]]) => name === code)?.[0];
  return Object.assign(new Error(`${syscall} ${code}`), { errno, code, syscall, path, spawnargs });
}

/**
 * @param {Bytes} bytes
 * @param {SpawnSyncOptions['encoding']} encoding
 * @returns {string | Bytes}
 */
function decode(bytes, encoding) {
  return encoding && encoding !== 'buffer' ? bytes.toString(encoding) : bytes;
}

/**
 * @param {SpawnSyncOptions['input']} input
 * @param {SpawnSyncOptions['encoding']} encoding
 */
function toBytes(input, encoding) {
  if (!input) return undefined;
  if (typeof input === 'string') return Buffer.from(input, /** @type {BufferEncoding} */ (encoding ?? undefined));
  return Buffer.from(input.buffer, input.byteOffset, input.byteLength);
}

/**
 * `spawn` does not check these two.
 * @param {number | undefined} timeout
 * @param {number | undefined} maxBuffer
 */
function checkLimits(timeout, maxBuffer) {
  check('timeout', 'an unsigned integer', timeout, Number.isInteger(timeout));
  check('options.maxBuffer', 'a positive number', maxBuffer, typeof maxBuffer === 'number');
}

/**
 * @param {string} name
 * @param {string} wanted
 * @param {number | undefined} value
 * @param {boolean} typed
 */
function check(name, wanted, value, typed) {
  if (value === undefined || value === null || (typed && value >= 0)) return;
  const message = `The value of "${name}" is out of range. It must be ${wanted}. Received ${inspect(value)}`;
  throw Object.assign(new RangeError(message), { code: 'ERR_OUT_OF_RANGE' });
}

module.exports = { execAsync, execFileAsync, spawnAsync };
