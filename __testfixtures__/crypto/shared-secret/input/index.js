import { diffieHellman, generateKeyPairSync } from 'node:crypto';

export async function main(log) {
  const own = generateKeyPairSync('x25519');
  const other = generateKeyPairSync('x25519');
  const secret = diffieHellman({ privateKey: own.privateKey, publicKey: other.publicKey });
  log(secret.equals(diffieHellman({ privateKey: other.privateKey, publicKey: own.publicKey })));
}
