import { brotliCompress, brotliDecompress } from 'node:zlib';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const packed = await promisify(brotliCompress)('text '.repeat(100));
  log(packed.toString('hex'));
  log((await promisify(brotliDecompress)(packed)).toString().length);
}
