import { MessageChannel, receiveMessageOnPort, type Worker } from 'node:worker_threads';

export async function ask(worker: Worker, flag: Int32Array, question: unknown): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage({ question, port: port2 }, [port2]);
  Atomics.wait(flag, 0, 0);
  return receiveMessageOnPort(port1)?.message;
}
