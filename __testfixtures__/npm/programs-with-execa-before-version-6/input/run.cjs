const execa = require('execa');
const { sync } = require('execa');

exports.main = async (log) => {
  log(execa.sync('cat').stdout === '', execa.sync('echo', ['a', 'b']).stdout);
  log(sync('cat', ['a.txt'], { cwd: '.' }).exitCode, execa.sync('cat', [], { stdio: ['ignore', 'pipe', 'pipe'] }).stdout);
  log(execa.commandSync('cat', { input: 'given' }).stdout, execa.commandSync('echo x').stdout);
  try {
    execa.sync('sh', ['-c', 'echo no >&2; exit 2']);
  } catch (error) {
    log(error.exitCode, error.stderr, error.shortMessage);
  }
  try {
    execa.sync('no-such-program');
  } catch (error) {
    log(error.code);
  }
};
