import { closeSync, openSync } from 'node:fs';
import { inspect } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const open = openSync('a.txt', 'r');
  closeSync(open);
  log(inspect(typeof open));
}
