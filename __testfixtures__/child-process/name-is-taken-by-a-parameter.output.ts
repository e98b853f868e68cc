import { execAsync as execAsyncAsync } from './child-process-async.js';

async function both(execAsync: string): Promise<string> {
  return execAsync + (await execAsyncAsync('echo out')).toString();
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await both('in '));
}
