import { randomFill } from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const buffer = Buffer.alloc(8192);
  await promisify<NodeJS.ArrayBufferView, number, unknown>(randomFill)(buffer, 4096);
  await promisify<NodeJS.ArrayBufferView, number, number, unknown>(randomFill)(buffer, 0, 2048);
  log(buffer.subarray(2048, 4096).every((byte) => byte === 0), buffer.subarray(4096).some((byte) => byte !== 0));
}
