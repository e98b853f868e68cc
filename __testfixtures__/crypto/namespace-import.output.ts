import * as crypto from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await promisify(crypto.pbkdf2)('password', 'salt', 1, 16, 'sha256')).toString('hex'));
  log(crypto.createHash('sha256').update('text').digest('hex').length);
}
