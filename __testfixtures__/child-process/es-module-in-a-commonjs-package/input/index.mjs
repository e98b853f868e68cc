import { execSync } from 'node:child_process';

export async function main(log) {
  log(execSync('echo out').toString());
}
