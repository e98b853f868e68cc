import { execSync } from 'node:child_process';

async function both(execAsync: string): Promise<string> {
  return execAsync + execSync('echo out').toString();
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await both('in '));
}
