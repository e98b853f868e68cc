import { pbkdf2Sync } from 'node:crypto';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  try {
    pbkdf2Sync('password', 'salt', 1, 32, 'no-such-digest');
  } catch (error) {
    const { name, message, code } = error as NodeJS.ErrnoException;
    log(name, message, code);
  }
}
