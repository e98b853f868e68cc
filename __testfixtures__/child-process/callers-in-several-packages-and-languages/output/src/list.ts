import { execFileAsync } from './child-process-async.js';

export async function list(dir: string): Promise<string[]> {
  return (await execFileAsync('ls', [dir], { encoding: 'utf8' })).trim().split('\n');
}
