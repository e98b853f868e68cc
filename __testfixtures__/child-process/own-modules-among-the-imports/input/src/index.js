import { execSync } from 'node:child_process';
import path from 'node:path';
import { nameOf } from './names.js';

export async function main(log) {
  log(execSync('echo done', { encoding: 'utf8' }), nameOf(path.join('dir', 'one.txt')));
}
