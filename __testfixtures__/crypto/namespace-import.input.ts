import * as crypto from 'node:crypto';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(crypto.pbkdf2Sync('password', 'salt', 1, 16, 'sha256').toString('hex'));
  log(crypto.createHash('sha256').update('text').digest('hex').length);
}
