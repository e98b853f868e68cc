// Runs a command of the user's to its end, or kills it with all that it started. Knows nothing of what it prints.
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import pidtree from 'pidtree';

export interface ShellOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Seconds; undefined waits for ever. */
  readonly timeout: number | undefined;
  readonly signal: AbortSignal;
}

export interface Ended {
  /** undefined where a signal ended it. */
  readonly status: number | undefined;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
  /** Both, in the order in which they came. */
  readonly output: string;
  readonly seconds: number;
}

/** How long a process may take to end by itself once it was told to. */
const grace = 2_000;
const mostCharacters = 32 * 1024 * 1024;

/** Nothing that it started is left running. Rejects when `signal` aborts, once all is dead. */
export async function runShell(command: string, { cwd, env, timeout, signal }: ShellOptions): Promise<Ended> {
  signal.throwIfAborted();
  const began = performance.now();
  // A process group of its own: it can be ended as a whole, and Ctrl-C reaches it through us alone.
  const detached = process.platform !== 'win32';
  const child = spawn(command, { cwd, env, shell: true, detached, stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = collect(child);
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => resolve());
  });
  const enough = new AbortController();
  const stopped = new Promise<'aborted'>((resolve) => {
    signal.addEventListener('abort', () => resolve('aborted'), { once: true, signal: enough.signal });
  });
  const late =
    timeout === undefined
      ? []
      : [sleep(timeout * 1000, 'late' as const, { signal: enough.signal }).catch(() => undefined)];
  try {
    const how = await Promise.race([ended, stopped, ...late]);
    const seconds = (performance.now() - began) / 1000;
    await endTree(child, ended);
    if (how === 'aborted') signal.throwIfAborted();
    return { status: child.exitCode ?? undefined, timedOut: how === 'late', seconds, ...texts() };
  } finally {
    enough.abort();
  }
}

function collect(child: ChildProcess): () => Pick<Ended, 'stdout' | 'stderr' | 'output'> {
  const texts = { stdout: '', stderr: '', output: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => {
      for (const key of [name, 'output'] as const) texts[key] = (texts[key] + text).slice(-mostCharacters);
    });
  }
  return () => texts;
}

/** Also where the command itself has ended: a server that it left behind would be in the way of the next run. */
async function endTree(child: ChildProcess, ended: Promise<void>): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    if (child.stdout?.closed && child.stderr?.closed) resolve();
    else child.once('close', () => resolve());
  });
  if (child.exitCode === null && child.signalCode === null) {
    const descendants = await below(child);
    kill(child, descendants, 'SIGTERM');
    await Promise.race([closed, sleep(grace, undefined, { ref: false })]);
    kill(child, descendants, 'SIGKILL');
    await ended;
  } else kill(child, [], 'SIGKILL');
  // Who left the group may hold the pipes open for as long as it lives.
  await Promise.race([closed, sleep(grace, undefined, { ref: false })]);
  child.stdout?.destroy();
  child.stderr?.destroy();
}

/** Those who left the process group are found by their parents; where there is no `ps`, the group has to do. */
async function below({ pid }: ChildProcess): Promise<readonly number[]> {
  return pid === undefined ? [] : pidtree(pid).catch(() => []);
}

function kill({ pid }: ChildProcess, descendants: readonly number[], signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  const targets = process.platform === 'win32' ? [...descendants, pid] : [-pid, ...descendants];
  for (const target of targets) {
    try {
      process.kill(target, signal);
    } catch {
      // It is gone already.
    }
  }
}
