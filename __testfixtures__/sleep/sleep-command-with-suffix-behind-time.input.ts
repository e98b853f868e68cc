import { execSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const seconds = 0.01;
  execSync(`sleep ${seconds}s`);
  log('after');
}
