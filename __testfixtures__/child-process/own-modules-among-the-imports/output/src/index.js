import path from 'node:path';
import { nameOf } from './names.js';
import { execAsync } from './child-process-async.js';

export async function main(log) {
  log(await execAsync('echo done', { encoding: 'utf8' }), nameOf(path.join('dir', 'one.txt')));
}
