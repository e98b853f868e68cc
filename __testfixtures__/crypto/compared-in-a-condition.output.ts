import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const stored = '4b4f';
  if ((await promisify(pbkdf2)('password', 'salt', 1, 2, 'sha256')).toString('hex') !== stored) log('refused');
  log((await promisify(pbkdf2)('password', 'salt', 1, 2, 'sha256'))[0] ?? -1);
}
