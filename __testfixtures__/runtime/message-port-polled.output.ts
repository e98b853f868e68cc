import { MessageChannel, receiveMessageOnPort } from 'node:worker_threads';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage('hello');
  log(receiveMessageOnPort(port2)?.message);
  port1.close();
}
