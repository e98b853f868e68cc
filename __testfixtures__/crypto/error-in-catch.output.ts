import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  try {
    await promisify(pbkdf2)('password', 'salt', 1, 32, 'no-such-digest');
  } catch (error) {
    const { name, message, code } = error as NodeJS.ErrnoException;
    log(name, message, code);
  }
}
