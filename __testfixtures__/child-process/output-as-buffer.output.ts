import { execAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const output = await execAsync('echo out');
  log(Buffer.isBuffer(output), output.length);
  log((await execAsync('echo out')).toString());
}
