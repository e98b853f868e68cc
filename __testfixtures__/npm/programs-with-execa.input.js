import { $, execaCommandSync, execaSync } from 'execa';

const nodeArguments = ['-p', '1 + 1'];

export async function main(log) {
  log(execaSync('cat').stdout === '', execaSync(process.execPath, nodeArguments).stdout);
  log(execaSync('cat', { input: 'given' }).stdout, execaSync('cat', ['a.txt'], { stripFinalNewline: false }).stdout);
  const { stdout, exitCode } = execaSync('sh', ['-c', 'cat; exit 3'], {
    reject: false,
    timeout: 5000,
  });
  log(stdout, exitCode);
  log(execaCommandSync('echo a b').stdout, execaCommandSync('cat', {}).stdout, $.sync`echo ${'a b'}`.stdout);
  try {
    execaSync('sh', ['-c', 'echo no >&2; exit 2']);
  } catch (error) {
    log(error.exitCode, error.stderr, error.shortMessage);
  }
  try {
    execaSync('no-such-program');
  } catch (error) {
    log(error.code);
  }
  log(typeof execaSync({ cwd: 'dir' }));
}
