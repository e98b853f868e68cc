import { deflateSync, inflateSync } from 'node:zlib';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const packed = deflateSync('text '.repeat(100));
  log(packed.toString('hex'));
  log(inflateSync(packed).toString().length);
}
