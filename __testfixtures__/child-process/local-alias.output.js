import cp from 'node:child_process';
import { execAsync } from './child-process-async.js';

const run = cp.execSync;

export async function main(log) {
  log((await execAsync('echo out')).toString());
}
