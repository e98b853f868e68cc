import { execFileSync, spawnSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const seconds = 0.01;
  spawnSync('sleep', ['0.01']);
  log('spawned');
  execFileSync('sleep', [String(seconds)]);
  log('executed');
  spawnSync('sleep', [`${seconds}`], { stdio: 'ignore' });
  execFileSync('sleep', [seconds.toString()], { stdio: 'inherit' });
  log('after');
}
