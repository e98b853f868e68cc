import { execFileSync } from 'node:child_process';

export async function size(file: string): Promise<number> {
  return Number(execFileSync('wc', ['-c', file], { encoding: 'utf8' }).trim().split(' ')[0]);
}
