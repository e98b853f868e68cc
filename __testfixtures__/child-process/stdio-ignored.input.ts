import { execSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const output: unknown = execSync('echo out', { stdio: 'ignore' });
  log(output);
}
