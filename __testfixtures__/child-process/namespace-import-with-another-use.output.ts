import * as cp from 'child_process';
import { execAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const child = cp.spawn('true');
  log(await new Promise((resolve) => child.on('close', resolve)));
  log((await execAsync('echo out')).toString());
}
