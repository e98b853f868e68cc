import { argon2Sync } from 'node:crypto';

export async function main(log) {
  const nonce = Buffer.alloc(16);
  const tag = argon2Sync('argon2id', { message: 'password', nonce, parallelism: 1, tagLength: 32, memory: 64, passes: 1 });
  log(tag.toString('hex'));
}
