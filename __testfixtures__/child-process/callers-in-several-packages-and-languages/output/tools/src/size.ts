import { execFileAsync } from './child-process-async.js';

export async function size(file: string): Promise<number> {
  return Number((await execFileAsync('wc', ['-c', file], { encoding: 'utf8' })).trim().split(' ')[0]);
}
