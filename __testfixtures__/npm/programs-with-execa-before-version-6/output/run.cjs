const execa = require('execa');

exports.main = async (log) => {
  log((await execa('cat', { stdin: 'ignore' })).stdout === '', (await execa('echo', ['a', 'b'], { stdin: 'ignore' })).stdout);
  log((await execa('cat', ['a.txt'], { stdin: 'ignore', cwd: '.' })).exitCode, (await execa('cat', [], { stdio: ['ignore', 'pipe', 'pipe'] })).stdout);
  log((await execa.command('cat', { input: 'given' })).stdout, (await execa.command('echo x', { stdin: 'ignore' })).stdout);
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
};
