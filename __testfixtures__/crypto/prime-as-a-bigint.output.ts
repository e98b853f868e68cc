import { generatePrime } from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log((await promisify<number, { bigint: true }, bigint>(generatePrime)(16, { bigint: true })) > 2n ** 15n);
  log((await promisify<number, { bigint: true; [option: string]: unknown }, bigint>(generatePrime)(16, { bigint: true, safe: true })) % 2n);
}
