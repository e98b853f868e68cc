import crypto from 'crypto';
import { promisify } from 'util';

export async function main(log) {
  log((await promisify(crypto.pbkdf2)('password', 'salt', 1, 16, 'sha256')).toString('hex'));
}
