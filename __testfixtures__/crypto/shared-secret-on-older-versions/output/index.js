import { diffieHellman, generateKeyPair } from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log) {
  const own = await promisify(generateKeyPair)('x25519');
  const other = await promisify(generateKeyPair)('x25519');
  const secret = diffieHellman({ privateKey: own.privateKey, publicKey: other.publicKey });
  log(secret.equals(diffieHellman({ privateKey: other.privateKey, publicKey: own.publicKey })));
}
