import { $, execaSync, execa } from 'execa';

const own = { cwd: 'dir' };

export async function main(log) {
  log((await execa({ stdin: 'ignore' })`cat`).stdout === '', (await execa({ stdin: 'ignore' })`echo ${'a b'} ${['c', 'd']}`).stdout, (await execa({ stdin: 'ignore', cwd: 'dir' })`ls`).stdout);
  log((await $({ cwd: 'dir' })`ls`).stdout, (await $`echo short`).stdout);
  log((await execa({ input: 'given' })`cat`).stdout, (await $({ input: 'given' })`cat`).stdout);
  const { exitCode } = await execa({
    stdin: 'ignore',
    reject: false,
  })`cat no-such-file`;
  log(exitCode, execaSync(own)`ls`.stdout, (await $({ cwd: 'dir' })`ls`).stdout);
  try {
    await execa({ stdin: 'ignore' })`no-such-program`;
  } catch (error) {
    log(error.code, error.exitCode);
  }
}
