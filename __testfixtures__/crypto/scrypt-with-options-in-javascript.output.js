import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log) {
  const key = await promisify(scrypt)('password', 'salt', 32, { N: 1024 });
  log(key.toString('hex'));
}
