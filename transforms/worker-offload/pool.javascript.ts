// The pool that runs tasks, in JavaScript: the same as in TypeScript, without its imports and exports.
export const javascript = `//#esm
const here = fileURLToPath(import.meta.url);
//#end
//#cjs
const here = __filename;
//#end
/** \`.js\` once it is compiled, \`.ts\` where TypeScript is run as it is. */
const extension = extname(here);
const filename = join(dirname(here), \`offload.worker\${extension}\`);
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
  if (error instanceof Error) error.stack += \`\\n\${caller.stack?.split('\\n').slice(3).join('\\n')}\`;
  throw error;
}

async function answerTo(owner, task, options) {
  if (!isWorker()) return poolOf(owner).run(task, options);
  if (owner === everyone) return perform(task);
  throw new Error(
    \`\${owner} keeps what it has in a thread of its own, which only the main thread can ask.\`,
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

//#piscina
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
//#end
//#threads
/** So many threads at most; each has one task at a time. A thread that ends takes its own task with it, and no other. */
function openPool(maxThreads, idleTimeout) {
  const waiting = [];
  const idle = new Map();
  const busy = new Map();

  function next() {
    const [job] = waiting;
    if (job === undefined) return;
    const worker = [...idle.keys()].at(-1) ?? (busy.size < maxThreads ? start() : undefined);
    if (worker === undefined) return;
    waiting.shift();
    clearTimeout(idle.get(worker));
    idle.delete(worker);
    busy.set(worker, job);
    worker.ref();
    worker.postMessage(job.task);
  }

  function start() {
    const worker = new Worker(filename, { workerData: 'offload' });
    worker.on('message', (answer) => {
      const job = busy.get(worker);
      busy.delete(worker);
      worker.unref();
      const isLimited = Number.isFinite(idleTimeout);
      idle.set(
        worker,
        isLimited ? setTimeout(() => worker.terminate(), idleTimeout).unref() : undefined,
      );
      job?.resolve(answer);
      next();
    });
    worker.on('error', (error) => gone(worker, error));
    worker.on('exit', (code) =>
      gone(worker, new Error(\`The worker thread ended with exit code \${code}.\`)),
    );
    return worker;
  }

  function gone(worker, error) {
    const job = busy.get(worker);
    busy.delete(worker);
    idle.delete(worker);
    job?.reject(error);
    next();
  }

  function abort(job, reason) {
    job.reject(reason);
    if (waiting.includes(job)) waiting.splice(waiting.indexOf(job), 1);
    for (const [worker, current] of busy) if (current === job) void worker.terminate();
  }

  async function run(task, { signal }) {
    signal?.throwIfAborted();
    let onAbort = () => undefined;
    try {
      return await new Promise((resolve, reject) => {
        const job = { task, resolve, reject };
        onAbort = () => abort(job, signal?.reason);
        signal?.addEventListener('abort', onAbort);
        waiting.push(job);
        next();
      });
    } finally {
      signal?.removeEventListener('abort', onAbort);
    }
  }

  async function close() {
    while (busy.size > 0) await Promise.race([...busy.keys()].map(whenFree));
    await Promise.all([...idle.keys()].map((worker) => worker.terminate()));
  }

  function whenFree(worker) {
    return new Promise((resolve) => {
      worker.once('message', () => resolve());
      worker.once('exit', () => resolve());
    });
  }

  return { run, close };
}
//#end
`;
