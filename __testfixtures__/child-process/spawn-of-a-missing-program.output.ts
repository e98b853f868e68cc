import { spawnAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const { error, status, output } = await spawnAsync('no-such-program-anywhere', ['a']);
  log(error?.message, status, output);
}
