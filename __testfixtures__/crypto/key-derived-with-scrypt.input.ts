import { scryptSync } from 'node:crypto';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const key: Buffer = scryptSync('password', 'salt', 32);
  log(key.toString('hex'));
  log(scryptSync('password', Buffer.from('salt'), 16).toString('hex'));
}
