import { zstdCompress, zstdDecompress } from 'node:zlib';
import { promisify } from 'node:util';

export async function main(log) {
  const packed = await promisify(zstdCompress)('text '.repeat(100));
  log((await promisify(zstdDecompress)(packed)).toString().length);
}
