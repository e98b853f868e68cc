import { promisify } from 'node:util';
import { generatePrime } from 'node:crypto';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const prime: ArrayBuffer = await promisify<number, ArrayBuffer>(generatePrime)(64);
  log(prime.byteLength);
  log((await promisify<number, object, ArrayBuffer>(generatePrime)(64, { safe: true })).byteLength);
}
