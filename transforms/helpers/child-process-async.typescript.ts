// The helper for child processes as TypeScript, below its notice. The JavaScript beside it says the same without types;
// a test holds the two together.
export const typescript = `import type {
  ChildProcess,
//#exec
  ExecFileSyncOptions,
  ExecSyncOptions,
//#end
  execSync,
  SpawnSyncOptions,
  SpawnSyncReturns,
} from 'node:child_process';
import { spawn } from 'node:child_process';
import { getSystemErrorMap, inspect } from 'node:util';

type Bytes = Exclude<ReturnType<typeof execSync>, string>;
type Result = SpawnSyncReturns<string | Bytes>;
type AsText = { encoding: BufferEncoding };
type AsBytes = { encoding?: 'buffer' | null | undefined };

interface Ending {
  /** Why the run was cut short. */
  readonly code: string | undefined;
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  /** What came out of each pipe; null where there is none. */
  readonly chunks: readonly (Uint8Array[] | null)[];
}

//#exec
interface Exec {
  (command: string): Promise<Bytes>;
  (command: string, options: ExecSyncOptions & AsText): Promise<string>;
  (command: string, options: ExecSyncOptions & AsBytes): Promise<Bytes>;
  (command: string, options?: ExecSyncOptions): Promise<string | Bytes>;
}

//#end
interface Run<Options, InText, InBytes, InEither> {
  (file: string): Promise<InBytes>;
  (file: string, options: Options & AsText): Promise<InText>;
  (file: string, options: Options & AsBytes): Promise<InBytes>;
  (file: string, options?: Options): Promise<InEither>;
  (file: string, args: readonly string[]): Promise<InBytes>;
  (file: string, args: readonly string[], options: Options & AsText): Promise<InText>;
  (file: string, args: readonly string[], options: Options & AsBytes): Promise<InBytes>;
  (file: string, args?: readonly string[], options?: Options): Promise<InEither>;
}

//#exec
/** Runs a command in a shell; resolves to its standard output, rejects when it fails. */
export const execAsync = (async (command: string, options?: ExecSyncOptions) => {
  const shell = typeof options?.shell === 'string' ? options.shell : true;
  return outputOf(await run(command, [], { ...options, shell }), command, options?.stdio);
}) as Exec;

/** Runs a program; resolves to its standard output, rejects when it fails. */
export const execFileAsync = (async (
  file: string,
  args?: readonly string[] | ExecFileSyncOptions | null,
  options?: ExecFileSyncOptions,
) => {
  const [list, settings] = split(args, options);
  const command = [settings?.argv0 || file, ...list].join(' ');
  return outputOf(await run(file, list, settings), command, settings?.stdio);
}) as Run<ExecFileSyncOptions, string, Bytes, string | Bytes>;

//#end
//#spawn
/** Runs a program; resolves to how it ended, whatever that is, and rejects for invalid arguments only. */
export const spawnAsync = (async (
  file: string,
  args?: readonly string[] | SpawnSyncOptions | null,
  options?: SpawnSyncOptions,
) => run(file, ...split(args, options))) as Run<
  SpawnSyncOptions,
  SpawnSyncReturns<string>,
  SpawnSyncReturns<Bytes>,
  Result
>;

/** The arguments may be left out before the options. */
function split(
  args: readonly string[] | SpawnSyncOptions | null | undefined,
  options: SpawnSyncOptions | undefined,
): [readonly string[], SpawnSyncOptions | undefined] {
  if (Array.isArray(args) || args === undefined || args === null) return [args ?? [], options];
  return [[], args as SpawnSyncOptions];
}

//#end
//#exec
function outputOf(result: Result, command: string, stdio: SpawnSyncOptions['stdio']): string | Bytes {
  if (!stdio && result.stderr) process.stderr.write(result.stderr as string | Uint8Array);
  if (result.error) throw Object.assign(result.error, result);
  if (result.status === 0) return result.stdout;
  const details = result.stderr?.length ? \`\\n\${result.stderr.toString()}\` : '';
  throw Object.assign(new Error(\`Command failed: \${command}\${details}\`), result);
}

//#end
async function run(file: string, args: readonly string[], options: SpawnSyncOptions | undefined): Promise<Result> {
  // Not a destructuring default: \`maxBuffer: undefined\` means no limit.
  const { input, encoding, timeout, maxBuffer, ...settings } = { maxBuffer: 1024 * 1024, ...options };
  checkLimits(timeout, maxBuffer);
  const bytes = toBytes(input, encoding);
  let child: ChildProcess;
  try {
    child = spawn(file, args, settings);
    if (child.pid === undefined) throw await new Promise((resolve) => child.once('error', resolve));
  } catch (cause) {
    return notStarted(cause, file, args, settings.shell);
  }
  const { code, status, signal, chunks } = await ending(child, bytes, { timeout, maxBuffer, ...settings });
  const output = chunks.map((parts) => parts && decode(Buffer.concat(parts), encoding));
  const result = { pid: child.pid, status, signal, output, stdout: output[1], stderr: output[2] } as Result;
  return code ? { ...result, error: failure(code, child.spawnfile, child.spawnargs.slice(1)) } : result;
}

/** Feeds a running child and collects what it prints until it has ended. */
function ending(child: ChildProcess, input: Buffer | undefined, limits: SpawnSyncOptions): Promise<Ending> {
  const { timeout = 0, maxBuffer = 0, killSignal } = limits;
  const chunks: (Uint8Array[] | null)[] = child.stdio.map((stream, fd) => (stream && fd > 0 ? [] : null));
  let code: string | undefined;
  let size = 0;

  // The pipes are closed as well: a grandchild that inherited them could keep them open.
  const stop = (reason: string) => {
    code = reason;
    clearTimeout(timer);
    child.kill(killSignal);
    for (const stream of child.stdio) stream?.destroy();
  };
  const timer = timeout > 0 ? setTimeout(stop, Math.min(timeout, 2 ** 31 - 1), 'ETIMEDOUT') : undefined;
  for (const [fd, stream] of child.stdio.entries()) {
    stream?.on('error', () => {});
    if (fd === 0) continue;
    stream?.on('data', (chunk: Uint8Array) => {
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

/** A program that could not be started is a result; an invalid argument is thrown. */
function notStarted(cause: unknown, file: string, args: readonly string[], shell: SpawnSyncOptions['shell']): Result {
  const { code, errno, path, spawnargs } = cause as NodeJS.ErrnoException & { spawnargs?: string[] };
  if (code === undefined || errno === undefined) throw cause;
  // \`spawn\` throws some of these without naming what it tried to run.
  const program = shell === true ? '/bin/sh' : shell || file;
  const error = failure(code, path ?? program, spawnargs ?? (shell ? ['-c', [file, ...args].join(' ')] : args));
  // The originals give null here up to Node 20, undefined from Node 22 on.
  const nothing = Number.parseInt(process.versions.node, 10) < 22 ? null : undefined;
  const result = { error, status: null, signal: null, output: null, pid: 0, stdout: nothing, stderr: nothing };
  return result as unknown as Result;
}

function failure(code: string, path: string, spawnargs: readonly string[]): NodeJS.ErrnoException {
  const syscall = \`spawnSync \${path}\`;
  const errno = [...getSystemErrorMap()].find(([, [name]]) => name === code)?.[0];
  return Object.assign(new Error(\`\${syscall} \${code}\`), { errno, code, syscall, path, spawnargs });
}

function decode(bytes: Bytes, encoding: SpawnSyncOptions['encoding']): string | Bytes {
  return encoding && encoding !== 'buffer' ? bytes.toString(encoding) : bytes;
}

function toBytes(input: SpawnSyncOptions['input'], encoding: SpawnSyncOptions['encoding']): Buffer | undefined {
  if (!input) return undefined;
  if (typeof input === 'string') return Buffer.from(input, (encoding ?? undefined) as BufferEncoding);
  return Buffer.from(input.buffer, input.byteOffset, input.byteLength);
}

/** \`spawn\` does not check these two. */
function checkLimits(timeout: number | undefined, maxBuffer: number | undefined): void {
  check('timeout', 'an unsigned integer', timeout, Number.isInteger(timeout));
  check('options.maxBuffer', 'a positive number', maxBuffer, typeof maxBuffer === 'number');
}

function check(name: string, wanted: string, value: number | undefined, typed: boolean): void {
  if (value === undefined || value === null || (typed && value >= 0)) return;
  const message = \`The value of "\${name}" is out of range. It must be \${wanted}. Received \${inspect(value)}\`;
  throw Object.assign(new RangeError(message), { code: 'ERR_OUT_OF_RANGE' });
}
`;
