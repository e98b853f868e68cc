import { spawnAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const result = await spawnAsync('sh', ['-c', 'echo out; echo err >&2; exit 4']);
  log(result.status, result.signal, result.stdout.toString(), result.stderr.toString(), result.output.length);
  const { stdout, status } = await spawnAsync('cat', ['a.txt'], { encoding: 'utf8' });
  log(stdout, status);
}
