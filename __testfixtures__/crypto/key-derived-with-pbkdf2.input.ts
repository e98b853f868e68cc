import { pbkdf2Sync } from 'node:crypto';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const key = pbkdf2Sync('password', 'salt', 1000, 32, 'sha256');
  log(key.toString('hex'));
  log(pbkdf2Sync('password', Buffer.from('salt'), 1, 16, 'sha1').equals(key));
}
