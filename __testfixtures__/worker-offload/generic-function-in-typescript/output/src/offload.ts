// Written by unblock, and yours from now on: runs functions of other modules in worker threads. Threads start with the
// first call, never keep the process alive, and end with `closeWorkers()`.
import { availableParallelism } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import {
  type Answer,
  type ErrorClass,
  isWorker,
  pack,
  perform,
  type Task,
  unpack,
} from './offload.worker.js';

export interface RunOptions<Name> {
  /** Name of the function among the exports of the module. */
  readonly name: Name;
  /** Ends the work: its thread is stopped, and the promise is rejected. */
  readonly signal?: AbortSignal;
}

export interface WorkerModule<Module> {
  /** Calls a function of the module with these arguments on another thread. Errors come back with class, code and stack. */
  run<Name extends keyof Module>(
    args: Module[Name] extends (...args: infer Arguments) => unknown ? Arguments : never,
    options: RunOptions<Name>,
  ): Promise<Module[Name] extends (...args: never[]) => infer Result ? Awaited<Result> : never>;
}

/** Classes of errors that are to come back as what they were: asked for once there is one. */
type ErrorClasses = () => readonly ErrorClass[] | Promise<readonly ErrorClass[]>;

interface Pool {
  run(task: Task, options: { readonly signal?: AbortSignal }): Promise<Answer>;
  close(): Promise<void>;
}

const here = fileURLToPath(import.meta.url);
/** `.js` once it is compiled, `.ts` where TypeScript is run as it is. */
const extension = extname(here);
const filename = join(dirname(here), `offload.worker${extension}`);
const everyone = 'any thread';
const pools = new Map<string, Pool>();

/** The functions of a module, run by whichever thread is free: none sees what the others keep. */
export function pool<Module>(module: string | URL, classes?: ErrorClasses): WorkerModule<Module> {
  const target = { owner: everyone, module: String(module), classes };
  return { run: (args, options) => offload(target, args, options) as never };
}

/** The functions of a module that keeps something: one thread of its own runs them, one after another. */
export function dedicated<Module>(
  module: string | URL,
  classes?: ErrorClasses,
): WorkerModule<Module> {
  const target = { owner: String(module), module: String(module), classes };
  return { run: (args, options) => offload(target, args, options) as never };
}

/** Waits for what is running, and ends all threads. The next call starts them again. */
export async function closeWorkers(): Promise<void> {
  const open = [...pools.values()];
  pools.clear();
  await Promise.all(open.map((each) => each.close()));
}

interface Target {
  readonly owner: string;
  readonly module: string;
  readonly classes: ErrorClasses | undefined;
}

async function offload(
  { owner, module, classes = () => [] }: Target,
  args: unknown,
  { name, signal }: RunOptions<PropertyKey>,
): Promise<unknown> {
  const caller = new Error();
  const task = { module: sourceOf(module), name: String(name), args: pack(args) };
  const answer = await answerTo(owner, task, signal === undefined ? {} : { signal });
  if (!answer.thrown) return unpack(answer.packed);
  const error = unpack(answer.packed, await classes());
  // How it came to be called follows what the thread saw.
  if (error instanceof Error) error.stack += `\n${caller.stack?.split('\n').slice(3).join('\n')}`;
  throw error;
}

async function answerTo(
  owner: string,
  task: Task,
  options: { readonly signal?: AbortSignal },
): Promise<Answer> {
  if (!isWorker()) return poolOf(owner).run(task, options);
  if (owner === everyone) return perform(task);
  throw new Error(
    `${owner} keeps what it has in a thread of its own, which only the main thread can ask.`,
  );
}

function sourceOf(module: string): string {
  return /\.[cm]?ts$/.test(extension) ? module.replace(/\.([cm]?)js$/, '.$1ts') : module;
}

function poolOf(owner: string): Pool {
  const known = pools.get(owner);
  if (known !== undefined) return known;
  const opened =
    owner === everyone
      ? openPool(Math.max(1, availableParallelism() - 1), 30_000)
      : inOrder(openPool(1, Number.POSITIVE_INFINITY));
  pools.set(owner, opened);
  return opened;
}

/** What one call leaves behind the next one finds. */
function inOrder(thread: Pool): Pool {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(task, options) {
      const answer = last.then(() => thread.run(task, options));
      last = answer.catch(() => undefined);
      return answer;
    },
    async close() {
      await last;
      await thread.close();
    },
  };
}

/** @param idleTimeout milliseconds after which a thread without work ends */
function openPool(maxThreads: number, idleTimeout: number): Pool {
  // Threads wait for tasks as for any event: timers of the modules that they have loaded go on.
  return new Piscina({
    filename,
    name: 'perform',
    minThreads: 0,
    maxThreads,
    idleTimeout,
    atomics: 'disabled',
  });
}
