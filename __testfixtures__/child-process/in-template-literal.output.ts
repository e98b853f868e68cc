import { execAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(`head: ${(await execAsync('echo out')).toString().trim()}`);
  log(`raw: ${await execAsync('echo out')}`);
}
