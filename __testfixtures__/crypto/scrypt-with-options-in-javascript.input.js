import { scryptSync } from 'node:crypto';

export async function main(log) {
  const key = scryptSync('password', 'salt', 32, { N: 1024 });
  log(key.toString('hex'));
}
