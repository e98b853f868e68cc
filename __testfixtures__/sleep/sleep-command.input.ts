import { execSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log('before');
  execSync('sleep 0.01');
  log('after');
}
