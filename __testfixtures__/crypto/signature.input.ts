import { generateKeyPairSync, sign, verify } from 'node:crypto';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const data = Buffer.from('message');
  const signature = sign(null, data, privateKey);
  log(signature.length, verify(null, data, publicKey, signature));
  log(verify(null, Buffer.from('other'), publicKey, sign(null, data, privateKey)));
}
