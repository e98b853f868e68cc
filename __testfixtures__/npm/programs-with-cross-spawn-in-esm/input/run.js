import spawn from 'cross-spawn';

export async function main(log) {
  const { status, output, error } = spawn.sync('sh', ['-c', 'cat; echo no >&2; exit 2'], { input: 'given', encoding: 'utf8' });
  log(status, output, error);
  log(spawn.sync('no-such-program').error.code);
}
