import { execSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(`head: ${execSync('echo out').toString().trim()}`);
  log(`raw: ${execSync('echo out')}`);
}
