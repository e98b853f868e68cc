import { execAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const output: unknown = await execAsync('echo out', { stdio: 'ignore' });
  log(output);
}
