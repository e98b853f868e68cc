import { execFileSync, execSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(execFileSync('echo', [execSync('echo inner').toString().trim(), 'outer']).toString());
}
