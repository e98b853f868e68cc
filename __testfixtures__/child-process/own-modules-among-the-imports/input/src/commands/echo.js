import { execSync } from 'node:child_process';
import path from 'node:path';
import { encoding } from '../settings.js';
import { nameOf } from './names.js';

export async function main(log) {
  log(execSync('echo done', { encoding }), nameOf(path.join('dir', 'one.txt')));
}
