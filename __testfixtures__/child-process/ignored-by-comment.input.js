import { execSync } from 'node:child_process';

export async function main(log) {
  // unblock-ignore-next-line child-process -- the order of the output matters here
  log(execSync('echo out').toString());
}
