import { execSync as run } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(run('echo out').toString());
}
