import { execFileAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await execFileAsync('echo', ['a b', '$HOME'])).toString());
  log((await execFileAsync('cat', ['a.txt', 'b.txt'], { encoding: 'utf8' })).split('\n'));
}
