import zlib from 'zlib';
import { promisify } from 'util';

export async function main(log) {
  log((await promisify(zlib.gunzip)(await promisify(zlib.gzip)('text'))).toString());
}
