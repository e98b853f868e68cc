import cp from 'node:child_process';

const run = cp.execSync;

export async function main(log) {
  log(run('echo out').toString());
}
