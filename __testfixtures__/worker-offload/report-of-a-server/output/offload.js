// Written by unblock, and yours from now on: runs functions of other modules in worker threads. Threads start with the
// first call, never keep the process alive, and end with `closeWorkers()`.
import { availableParallelism } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { isWorker, pack, perform, unpack } from './offload.worker.js';

const here = fileURLToPath(import.meta.url);
/** `.js` once it is compiled, `.ts` where TypeScript is run as it is. */
const extension = extname(here);
const filename = join(dirname(here), `offload.worker${extension}`);
const everyone = 'any thread';
const pools = new Map();

/** The functions of a module, run by whichever thread is free: none sees what the others keep. */
function pool(module, classes) {
  const target = { owner: everyone, module: String(module), classes };
  return { run: (args, options) => offload(target, args, options) };
}

/** The functions of a module that keeps something: one thread of its own runs them, one after another. */
function dedicated(module, classes) {
  const target = { owner: String(module), module: String(module), classes };
  return { run: (args, options) => offload(target, args, options) };
}

/** Waits for what is running, and ends all threads. The next call starts them again. */
async function closeWorkers() {
  const open = [...pools.values()];
  pools.clear();
  await Promise.all(open.map((each) => each.close()));
}

async function offload({ owner, module, classes = () => [] }, args, { name, signal }) {
  const caller = new Error();
  const task = { module, name: String(name), args: pack(args) };
  const answer = await answerTo(owner, task, signal === undefined ? {} : { signal });
  if (!answer.thrown) return unpack(answer.packed);
  const error = unpack(answer.packed, await classes());
  // How it came to be called follows what the thread saw.
  if (error instanceof Error) error.stack += `\n${caller.stack?.split('\n').slice(3).join('\n')}`;
  throw error;
}

async function answerTo(owner, task, options) {
  if (!isWorker()) return poolOf(owner).run(task, options);
  if (owner === everyone) return perform(task);
  throw new Error(
    `${owner} keeps what it has in a thread of its own, which only the main thread can ask.`,
  );
}

function poolOf(owner) {
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
function inOrder(thread) {
  let last = Promise.resolve();
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
function openPool(maxThreads, idleTimeout) {
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

export { closeWorkers, dedicated, pool };
