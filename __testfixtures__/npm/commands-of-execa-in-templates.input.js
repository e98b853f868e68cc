import { $, execaSync } from 'execa';

const own = { cwd: 'dir' };

export async function main(log) {
  log(execaSync`cat`.stdout === '', execaSync`echo ${'a b'} ${['c', 'd']}`.stdout, execaSync({ cwd: 'dir' })`ls`.stdout);
  log($.sync({ cwd: 'dir' })`ls`.stdout, $.s`echo short`.stdout);
  log(execaSync({ input: 'given' })`cat`.stdout, $.sync({ input: 'given' })`cat`.stdout);
  const { exitCode } = execaSync({
    reject: false,
  })`cat no-such-file`;
  log(exitCode, execaSync(own)`ls`.stdout, $({ cwd: 'dir' }).sync`ls`.stdout);
  try {
    execaSync`no-such-program`;
  } catch (error) {
    log(error.code, error.exitCode);
  }
}
