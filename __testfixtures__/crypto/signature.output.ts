import { generateKeyPair, sign, verify } from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('ed25519');
  const data = Buffer.from('message');
  const signature = await promisify(sign)(null, data, privateKey);
  log(signature.length, await promisify(verify)(null, data, publicKey, signature));
  log(await promisify(verify)(null, Buffer.from('other'), publicKey, await promisify(sign)(null, data, privateKey)));
}
