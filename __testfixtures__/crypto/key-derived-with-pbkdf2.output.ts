import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const key = await promisify(pbkdf2)('password', 'salt', 1000, 32, 'sha256');
  log(key.toString('hex'));
  log((await promisify(pbkdf2)('password', Buffer.from('salt'), 1, 16, 'sha1')).equals(key));
}
