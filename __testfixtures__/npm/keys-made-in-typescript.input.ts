import forge from 'node-forge';
import { pbkdf2Sync } from 'pbkdf2';

export async function keys(password: string, salt: string) {
  const { publicKey } = forge.pki.rsa.generateKeyPair({ bits: 2048 });
  forge.pki.rsa.generateKeyPair(2048);
  forge.pkcs5.pbkdf2(password, salt, 10_000, 32, 'sha256');
  pbkdf2Sync(password, salt, 10_000, 32, 'sha256');
  return [publicKey, forge.pkcs5.pbkdf2(password, salt, 10_000, 32), pbkdf2Sync(password, salt, 10_000, 32)];
}
