import cp from 'child_process';

export async function list(dir: string): Promise<string[]> {
  return cp.execFileSync('ls', [dir], { encoding: 'utf8' }).trim().split('\n');
}
