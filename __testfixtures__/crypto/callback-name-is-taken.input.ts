import { pbkdf2Sync } from 'node:crypto';

function pbkdf2(password: string): string {
  return `not derived: ${password}`;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(pbkdf2('password'), pbkdf2Sync('password', 'salt', 1, 4, 'sha256').toString('hex'));
}
