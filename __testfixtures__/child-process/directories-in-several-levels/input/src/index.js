import { execSync } from 'node:child_process';
import { list } from './tasks/files/list.js';

export async function main(log) {
  log(execSync('echo out').toString());
  log(await list('dir'));
}
