import { open as openAsync, close } from 'node:fs';
import { inspect, promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const open = await promisify(openAsync)('a.txt', 'r');
  await promisify(close)(open);
  log(inspect(typeof open));
}
