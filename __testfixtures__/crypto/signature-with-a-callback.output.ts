import { createSecretKey, type KeyObject, sign, verify } from 'node:crypto';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const key: KeyObject = createSecretKey(Buffer.alloc(16));
  const failed = (): void => log('called back');
  try {
    sign('sha256', Buffer.from('message'), key, failed);
    verify('sha256', Buffer.from('message'), key, Buffer.alloc(8), failed);
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
