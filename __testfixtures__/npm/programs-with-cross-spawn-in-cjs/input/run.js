const spawn = require('cross-spawn');

exports.main = async (log) => {
  const seen = ({ status, signal, stdout, stderr, error }) => log(status, signal, String(stdout), String(stderr), error);
  seen(spawn.sync('cat', ['a.txt']));
  seen(spawn.sync('cat', { input: 'given', encoding: 'utf8' }));
  seen(spawn.sync('sh', ['-c', 'echo no >&2; exit 2'], { stdio: 'pipe' }));
  const missing = spawn.sync('no-such-program', ['x']);
  log(missing.status, missing.error.code, missing.error.syscall, missing.error.message);
  log(spawn.sync('sh', ['-c', 'sleep 5'], { timeout: 50 }).error.code);
};
