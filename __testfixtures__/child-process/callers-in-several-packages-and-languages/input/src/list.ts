import { execFileSync } from 'node:child_process';

export async function list(dir: string): Promise<string[]> {
  return execFileSync('ls', [dir], { encoding: 'utf8' }).trim().split('\n');
}
