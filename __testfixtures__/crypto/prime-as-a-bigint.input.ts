import { generatePrimeSync } from 'node:crypto';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(generatePrimeSync(16, { bigint: true }) > 2n ** 15n);
  log(generatePrimeSync(16, { bigint: true, safe: true }) % 2n);
}
