import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const key: Buffer = await promisify<string, string, number, Buffer>(scrypt)('password', 'salt', 32);
  log(key.toString('hex'));
  log((await promisify<string, NodeJS.ArrayBufferView, number, Buffer>(scrypt)('password', Buffer.from('salt'), 16)).toString('hex'));
}
