import { execFileSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(execFileSync('echo').length);
  log(execFileSync('pwd', { cwd: '/', encoding: 'utf8' }).trim());
}
