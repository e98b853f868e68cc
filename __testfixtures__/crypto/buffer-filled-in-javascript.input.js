import { randomFillSync } from 'node:crypto';

export async function main(log) {
  const buffer = Buffer.alloc(4096);
  randomFillSync(buffer);
  log(buffer.some((byte) => byte !== 0));
}
