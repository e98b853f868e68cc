import { generateKeySync } from 'node:crypto';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(generateKeySync('hmac', { length: 64 }).export().length);
  log(generateKeySync('aes', { length: 128 }).symmetricKeySize);
}
