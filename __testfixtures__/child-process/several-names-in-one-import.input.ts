import { execFileSync, execSync, spawnSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(execSync('echo one').toString());
  log(execFileSync('echo', ['two']).toString());
  log(spawnSync('echo', ['three']).stdout.toString());
  log(execSync('echo four').toString());
}
