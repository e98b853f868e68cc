import crypto from 'crypto';

export async function main(log) {
  log(crypto.pbkdf2Sync('password', 'salt', 1, 16, 'sha256').toString('hex'));
}
