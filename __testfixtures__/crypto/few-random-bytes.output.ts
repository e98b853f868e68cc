import { randomBytes, randomFillSync, randomInt, randomUUID } from 'node:crypto';

const SALT_LENGTH = 16;

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const tokenLength = 2 * SALT_LENGTH;
  const iv = Buffer.alloc(12);
  randomFillSync(iv);
  log(randomBytes(32).length, randomBytes(SALT_LENGTH).length, randomBytes(tokenLength).length, iv.length);
  log(randomFillSync(new Uint8Array(8)).length, randomFillSync(Buffer.alloc(5000), 0, 16).length);
  log(randomInt(1), randomUUID().length);
}
