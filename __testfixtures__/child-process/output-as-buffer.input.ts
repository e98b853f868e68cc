import { execSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const output = execSync('echo out');
  log(Buffer.isBuffer(output), output.length);
  log(execSync('echo out').toString());
}
