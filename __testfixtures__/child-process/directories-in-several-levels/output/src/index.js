import { list } from './tasks/files/list.js';
import { execAsync } from './child-process-async.js';

export async function main(log) {
  log((await execAsync('echo out')).toString());
  log(await list('dir'));
}
