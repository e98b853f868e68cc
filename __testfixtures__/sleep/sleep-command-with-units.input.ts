import { execSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  execSync('sleep 0.005s 0.0001m');
  execSync('/bin/sleep .01');
  log('after');
}
