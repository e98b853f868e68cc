import { checkPrimeSync } from 'node:crypto';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(checkPrimeSync(7919n), checkPrimeSync(7917n));
  log(checkPrimeSync(new Uint8Array([13]), { checks: 10 }));
}
