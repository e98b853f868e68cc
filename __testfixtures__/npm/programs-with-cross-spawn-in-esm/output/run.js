import { crossSpawnAsync } from './cross-spawn-async.js';

export async function main(log) {
  const { status, output, error } = await crossSpawnAsync('sh', ['-c', 'cat; echo no >&2; exit 2'], { input: 'given', encoding: 'utf8' });
  log(status, output, error);
  log((await crossSpawnAsync('no-such-program')).error.code);
}
