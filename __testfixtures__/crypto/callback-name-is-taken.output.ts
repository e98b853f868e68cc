import { pbkdf2 as pbkdf2Async } from 'node:crypto';
import { promisify } from 'node:util';

function pbkdf2(password: string): string {
  return `not derived: ${password}`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(pbkdf2('password'), (await promisify(pbkdf2Async)('password', 'salt', 1, 4, 'sha256')).toString('hex'));
}
