import { randomFill } from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const buffer = Buffer.alloc(4096);
  await promisify(randomFill)(buffer);
  log(buffer.some((byte) => byte !== 0));
}
