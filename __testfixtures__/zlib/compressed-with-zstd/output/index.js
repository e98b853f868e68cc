import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';

export async function main(log) {
  const packed = await promisify(zstdCompress)('text '.repeat(100));
  log((await promisify(zstdDecompress)(packed)).toString().length);
}
