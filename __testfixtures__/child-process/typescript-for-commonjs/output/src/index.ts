import { execFileAsync } from './child-process-async';

export async function list(dir: string): Promise<string[]> {
  return (await execFileAsync('ls', [dir], { encoding: 'utf8' })).trim().split('\n');
}
