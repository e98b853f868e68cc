import { execSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(execSync('ls; echo $GREETING', { cwd: 'dir', env: { ...process.env, GREETING: 'hello' }, encoding: 'utf8' }));
}
