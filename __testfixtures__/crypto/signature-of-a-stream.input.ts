import { createSign, type KeyObject } from 'node:crypto';

export async function seal(text: string, key: KeyObject): Promise<string> {
  return createSign('sha256').update(text).sign(key, 'base64');
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await Promise.resolve('not called'), typeof seal);
}
