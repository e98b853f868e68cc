import { generatePrime } from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const prime: ArrayBuffer = await promisify<number, ArrayBuffer>(generatePrime)(64);
  log(prime.byteLength);
  log((await promisify<number, object, ArrayBuffer>(generatePrime)(64, { safe: true })).byteLength);
}
