import path from 'node:path';
import { encoding } from '../settings.js';
import { execAsync } from '../child-process-async.js';
import { nameOf } from './names.js';

export async function main(log) {
  log(await execAsync('echo done', { encoding }), nameOf(path.join('dir', 'one.txt')));
}
