import { generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('ed25519');
  log(publicKey.type, privateKey.asymmetricKeyType);
  const pair = await promisify(generateKeyPair)('rsa', {
    modulusLength: 1024,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  log(pair.publicKey.split('\n', 1), pair.privateKey.split('\n', 1));
}
