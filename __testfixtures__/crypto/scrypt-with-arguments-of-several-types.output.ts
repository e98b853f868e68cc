import { type BinaryLike, scrypt } from 'node:crypto';
import { promisify } from 'node:util';

async function derive(password: BinaryLike, salt: string | Buffer): Promise<string> {
  return (await promisify<string | NodeJS.ArrayBufferView, string | NodeJS.ArrayBufferView, number, Buffer>(scrypt)(password, salt, 16)).toString('hex');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await derive('password', 'salt'));
  log(await derive(Buffer.from('password'), Buffer.from('salt')));
}
