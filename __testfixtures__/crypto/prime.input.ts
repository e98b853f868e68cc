import { generatePrimeSync } from 'node:crypto';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const prime: ArrayBuffer = generatePrimeSync(64);
  log(prime.byteLength);
  log(generatePrimeSync(64, { safe: true }).byteLength);
}
