import { randomFillSync } from 'node:crypto';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const buffer = Buffer.alloc(8192);
  randomFillSync(buffer, 4096);
  randomFillSync(buffer, 0, 2048);
  log(buffer.subarray(2048, 4096).every((byte) => byte === 0), buffer.subarray(4096).some((byte) => byte !== 0));
}
