import { execAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const output = await execAsync('echo out', { encoding: 'utf8' });
  log(output.trim());
  log((await execAsync('printf fed', { encoding: 'hex' })).length);
}
