import { execAsync, execFileAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await execFileAsync('echo', [(await execAsync('echo inner')).toString().trim(), 'outer'])).toString());
}
