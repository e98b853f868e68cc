import { pbkdf2Sync } from 'node:crypto';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const stored = '4b4f';
  if (pbkdf2Sync('password', 'salt', 1, 2, 'sha256').toString('hex') !== stored) log('refused');
  log(pbkdf2Sync('password', 'salt', 1, 2, 'sha256')[0] ?? -1);
}
