import { execAsync, execFileAsync, spawnAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await execAsync('echo one')).toString());
  log((await execFileAsync('echo', ['two'])).toString());
  log((await spawnAsync('echo', ['three'])).stdout.toString());
  log((await execAsync('echo four')).toString());
}
