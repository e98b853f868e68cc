import cp from 'node:child_process';

export async function main(log) {
  log(cp['execSync']('echo out').toString());
}
