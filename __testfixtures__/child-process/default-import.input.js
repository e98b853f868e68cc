import childProcess from 'child_process';

export async function main(log) {
  log(childProcess.execFileSync('echo', ['out']).toString());
}
