import { argon2 } from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log) {
  const nonce = Buffer.alloc(16);
  const tag = await promisify(argon2)('argon2id', { message: 'password', nonce, parallelism: 1, tagLength: 32, memory: 64, passes: 1 });
  log(tag.toString('hex'));
}
