// The process as the commands see it, so that tests can hand in another. Decides colours and widths, nothing else.

export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Absent where nobody can be asked: standard input or standard error is no terminal. */
  readonly terminal?: Terminal | undefined;
}

/** The two ends of a conversation; `output` is standard error. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

export interface Stream {
  write(text: string): void;
  readonly isTTY: boolean;
  readonly columns: number | undefined;
}

export function processIo(): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: streamOf(process.stdout),
    stderr: streamOf(process.stderr),
    get terminal() {
      const { isatty } = process.getBuiltinModule('node:tty');
      // Asked by number: touching `process.stdin` opens it.
      return isatty(0) && isatty(2) ? { input: process.stdin, output: process.stderr } : undefined;
    },
  };
}

function streamOf(stream: NodeJS.WriteStream): Stream {
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    // A window may change its size while someone is asked.
    get columns() {
      return stream.columns;
    },
  };
}

/** The flag decides, then NO_COLOR and FORCE_COLOR, then whether the stream is a terminal. */
export function wantsColor(flag: boolean | undefined, stream: Stream, env: Io['env']): boolean {
  if (flag !== undefined) return flag;
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return stream.isTTY && env['TERM'] !== 'dumb';
}

/** Long lines are hard to read even where there is room. */
export function widthOf(stream: Stream): number {
  return Math.min(120, Math.max(40, stream.columns ?? 80));
}

/** A closed pipe (`| head`) is no error: the reader has seen enough. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}
