import { execSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const output = execSync('echo out', { encoding: 'utf8' });
  log(output.trim());
  log(execSync('printf fed', { encoding: 'hex' }).length);
}
