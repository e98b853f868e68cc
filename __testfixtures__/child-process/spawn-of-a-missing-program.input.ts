import { spawnSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const { error, status, output } = spawnSync('no-such-program-anywhere', ['a']);
  log(error?.message, status, output);
}
