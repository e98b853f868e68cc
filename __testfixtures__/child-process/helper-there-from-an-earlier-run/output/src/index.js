import { execAsync, spawnAsync } from './child-process-async.js';
import { list } from './list.js';

export async function main(log) {
  log((await execAsync('echo out')).toString());
  log((await spawnAsync('false')).status);
  log(await list('dir'));
}
