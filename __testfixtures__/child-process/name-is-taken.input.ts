import { execSync } from 'node:child_process';

function execAsync(command: string) {
  return `not run: ${command}`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(execAsync('echo out'));
  log(execSync('echo out').toString());
}
