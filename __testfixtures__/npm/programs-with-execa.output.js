import { $, execa, execaCommand, execaSync } from 'execa';

const nodeArguments = ['-p', '1 + 1'];

export async function main(log) {
  log((await execa('cat', { stdin: 'ignore' })).stdout === '', (await execa(process.execPath, nodeArguments, { stdin: 'ignore' })).stdout);
  log((await execa('cat', { input: 'given' })).stdout, (await execa('cat', ['a.txt'], { stdin: 'ignore', stripFinalNewline: false })).stdout);
  const { stdout, exitCode } = await execa('sh', ['-c', 'cat; exit 3'], {
    stdin: 'ignore',
    reject: false,
    timeout: 5000,
  });
  log(stdout, exitCode);
  log((await execaCommand('echo a b', { stdin: 'ignore' })).stdout, (await execaCommand('cat', { stdin: 'ignore' })).stdout, (await $`echo ${'a b'}`).stdout);
  try {
    await execa('sh', ['-c', 'echo no >&2; exit 2'], { stdin: 'ignore' });
  } catch (error) {
    log(error.exitCode, error.stderr, error.shortMessage);
  }
  try {
    await execa('no-such-program', { stdin: 'ignore' });
  } catch (error) {
    log(error.code);
  }
  log(typeof execaSync({ cwd: 'dir' }));
}
