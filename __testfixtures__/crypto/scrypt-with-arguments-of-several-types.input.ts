import { type BinaryLike, scryptSync } from 'node:crypto';

async function derive(password: BinaryLike, salt: string | Buffer): Promise<string> {
  return scryptSync(password, salt, 16).toString('hex');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await derive('password', 'salt'));
  log(await derive(Buffer.from('password'), Buffer.from('salt')));
}
