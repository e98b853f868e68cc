import { crc32 } from 'node:zlib';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(crc32('text'));
}
