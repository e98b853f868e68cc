import { pbkdf2Sync } from 'node:crypto';
import { promisify } from 'node:util';

const wait = promisify(setImmediate);

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await wait();
  log(pbkdf2Sync('password', 'salt', 1, 16, 'sha256').toString('hex'));
}
