import { promisify } from 'node:util';
import { scrypt } from 'node:crypto';

export async function main(log) {
  const key = await promisify(scrypt)('password', 'salt', 32);
  log(key.toString('hex'));
}
