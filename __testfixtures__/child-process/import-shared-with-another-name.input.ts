import { execSync, spawn } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const child = spawn('true');
  log(await new Promise((resolve) => child.on('close', resolve)));
  log(execSync('echo out').toString());
}
