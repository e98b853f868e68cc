import { gzip, gunzip, brotliCompress, constants } from 'node:zlib';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const text = 'text '.repeat(100);
  log((await promisify(gzip)(text, { level: 9 })).length);
  log((await promisify(gunzip)(await promisify(gzip)(text), { maxOutputLength: 1000 })).length);
  log((await promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })).length);
}
