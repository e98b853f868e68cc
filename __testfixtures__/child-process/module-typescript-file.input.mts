import { execFileSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(execFileSync('echo', ['out'], { encoding: 'utf8' }).trim());
}
