import { pbkdf2Sync } from 'node:crypto';
import util from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(util.format('%s', pbkdf2Sync('password', 'salt', 1, 4, 'sha256').toString('hex')));
}
