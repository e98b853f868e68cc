import { pbkdf2 } from 'node:crypto';
import util from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(util.format('%s', (await util.promisify(pbkdf2)('password', 'salt', 1, 4, 'sha256')).toString('hex')));
}
