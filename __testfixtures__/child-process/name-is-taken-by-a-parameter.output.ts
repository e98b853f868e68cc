import { execAsync as execAsync2 } from './child-process-async.js';

async function both(execAsync: string): Promise<string> {
  return execAsync + (await execAsync2('echo out')).toString();
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await both('in '));
}
