import { randomFillSync } from 'node:crypto';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(randomFillSync(Buffer.alloc(4096)).toString('hex').length);
  const words = new Uint32Array(4096);
  const filled: Uint32Array = randomFillSync(words);
  log(filled === words);
}
