import { generateKey } from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await promisify(generateKey)('hmac', { length: 64 })).export().length);
  log((await promisify(generateKey)('aes', { length: 128 })).symmetricKeySize);
}
