const { crossSpawnAsync } = require('./cross-spawn-async');

exports.main = async (log) => {
  const seen = ({ status, signal, stdout, stderr, error }) => log(status, signal, String(stdout), String(stderr), error);
  seen(await crossSpawnAsync('cat', ['a.txt']));
  seen(await crossSpawnAsync('cat', { input: 'given', encoding: 'utf8' }));
  seen(await crossSpawnAsync('sh', ['-c', 'echo no >&2; exit 2'], { stdio: 'pipe' }));
  const missing = await crossSpawnAsync('no-such-program', ['x']);
  log(missing.status, missing.error.code, missing.error.syscall, missing.error.message);
  log((await crossSpawnAsync('sh', ['-c', 'sleep 5'], { timeout: 50 })).error.code);
};
