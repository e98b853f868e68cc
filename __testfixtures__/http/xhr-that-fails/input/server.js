// Starts the server in a thread of its own, so that it answers while this one waits.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

export async function serve() {
  const worker = new Worker(new URL('./server-thread.js', import.meta.url));
  const [port] = await once(worker, 'message');
  return { url: `http://127.0.0.1:${port}`, stop: () => worker.terminate() };
}
