import { execSync } from 'node:child_process';

export async function head(dir: string): Promise<string> {
  const first: string = execSync('ls', { cwd: dir, encoding: 'utf8' });
  return first.trim();
}
