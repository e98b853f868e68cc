import { createDiffieHellman, getDiffieHellman } from 'node:crypto';

export async function fresh(bits: number): Promise<Buffer> {
  const own = createDiffieHellman(bits);
  return own.generateKeys();
}

export async function agreed(prime: Buffer, other: Buffer): Promise<Buffer> {
  const own = createDiffieHellman(prime);
  own.generateKeys();
  return own.computeSecret(other);
}

export async function known(): Promise<string> {
  return getDiffieHellman('modp14').getPrime('hex');
}
