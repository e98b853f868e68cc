import { type KeyObject, privateDecrypt, privateEncrypt } from 'node:crypto';

export async function open(key: KeyObject, sealed: Buffer): Promise<Buffer> {
  return privateDecrypt(key, sealed);
}

export async function stamp(key: KeyObject, digest: Buffer): Promise<Buffer> {
  return privateEncrypt(key, digest);
}
