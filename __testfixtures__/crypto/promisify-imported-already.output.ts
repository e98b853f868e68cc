import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';

const wait = promisify(setImmediate);

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await wait();
  log((await promisify(pbkdf2)('password', 'salt', 1, 16, 'sha256')).toString('hex'));
}
