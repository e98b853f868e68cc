import { spawnSync } from 'node:child_process';
import { execAsync } from './child-process-async.js';
import { list } from './list.js';

export async function main(log) {
  log((await execAsync('echo out')).toString());
  log(spawnSync('false').status);
  log(await list('dir'));
}
