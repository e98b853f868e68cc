import { createCipheriv, createHash, createHmac, timingSafeEqual } from 'node:crypto';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(createHash('sha256').update('text').digest('hex'));
  log(createHmac('sha256', 'key').update('text').digest('hex'));
  const cipher = createCipheriv('aes-128-cbc', Buffer.alloc(16), Buffer.alloc(16));
  log(cipher.update('text', 'utf8', 'hex') + cipher.final('hex'));
  log(timingSafeEqual(Buffer.from('a'), Buffer.from('a')));
}
