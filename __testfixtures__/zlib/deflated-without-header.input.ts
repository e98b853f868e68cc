import { deflateRawSync, inflateRawSync } from 'node:zlib';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const packed = deflateRawSync('text '.repeat(100));
  log(packed.toString('hex'));
  log(inflateRawSync(packed).toString().length);
}
